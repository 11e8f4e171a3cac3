using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Analysis;

/// <summary>One block, as a rule sees it. Valid during the call only.</summary>
public sealed class BlockAnalysisContext
{
    private readonly DiagnosticSink _sink;

    internal BlockAnalysisContext(BlockSyntax block, TextFormat format, AnalysisProfile profile, DiagnosticSink sink) =>
        (Block, Format, Profile, _sink) = (block, format, profile, sink);

    /// <summary>The block.</summary>
    public BlockSyntax Block { get; }

    /// <summary>How the document is marked up.</summary>
    public TextFormat Format { get; }

    /// <summary>Language data, options and severities.</summary>
    public AnalysisProfile Profile { get; }

    /// <summary>Words, names and places of the language.</summary>
    public LanguageData Language => Profile.Language;

    /// <summary>The value of one of the rule's options.</summary>
    public T GetOption<T>(DiagnosticDescriptor descriptor, RuleOption<T> option)
        where T : notnull => Profile.GetOption(descriptor, option);

    /// <summary>Reports a span of the block's prose.</summary>
    public void Report(DiagnosticDescriptor descriptor, TextSpan prose, params ReadOnlySpan<object> arguments) =>
        ReportFullText(descriptor, Block.Map.ToSource(prose), arguments);

    /// <summary>Reports a span of the block's prose with a severity of its own or properties for the fix.</summary>
    public void Report(DiagnosticDescriptor descriptor, TextSpan prose, DiagnosticReport report, params ReadOnlySpan<object> arguments) =>
        _sink.Add(descriptor, Block.Map.ToSource(prose), [], report, arguments);

    /// <summary>Reports a span of <see cref="BlockSyntax.FullText"/>, for what is not prose.</summary>
    public void ReportFullText(DiagnosticDescriptor descriptor, TextSpan span, params ReadOnlySpan<object> arguments) =>
        _sink.Add(descriptor, span, [], null, arguments);

    /// <summary>Reports a span of <see cref="BlockSyntax.FullText"/> with a severity of its own or properties for the fix.</summary>
    public void ReportFullText(DiagnosticDescriptor descriptor, TextSpan span, DiagnosticReport report, params ReadOnlySpan<object> arguments) =>
        _sink.Add(descriptor, span, [], report, arguments);
}
