using System.Collections.Immutable;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Analysis;

/// <summary>One block, as a rule sees it. Valid during the call only.</summary>
public sealed class BlockAnalysisContext
{
    private readonly DiagnosticSink _sink;
    private readonly GiveUps _giveUps;
    private ImmutableArray<(string, string)> _givenUp = [];
    private ImmutableArray<string> _leftOut = [];

    internal BlockAnalysisContext(BlockSyntax block, TextFormat format, AnalysisProfile profile, DiagnosticSink sink, GiveUps giveUps) =>
        (Block, Format, Profile, _sink, _giveUps) = (block, format, profile, sink, giveUps);

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

    /// <summary>
    /// Says that a rule took more steps on the block than it may, so that not all of its findings are known. One that gives up some blocks is left out of the file, with all it found there.
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <param name="fullText">Where, in <see cref="BlockSyntax.FullText"/>.</param>
    /// <param name="reason">Why, as the middle of a sentence.</param>
    public void GiveUp(DiagnosticDescriptor rule, TextSpan fullText, string reason)
    {
        ArgumentNullException.ThrowIfNull(rule);
        _sink.Add(EngineDescriptors.RuleFailure, fullText, [], DiagnosticResolver.ReportOfFailure(rule.Id), [rule.Id, reason]);
        if (!_givenUp.Any(g => g.Item1 == rule.Id)) _givenUp = _givenUp.Add((rule.Id, reason));
    }

    /// <summary>True for a rule that gave up so many blocks of the file that it need not look at this one: whatever it reports is dropped.</summary>
    public bool HasGivenUp(DiagnosticDescriptor rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (!_giveUps.IsLeftOut(rule.Id)) return false;
        if (!_leftOut.Contains(rule.Id)) _leftOut = _leftOut.Add(rule.Id);
        return true;
    }

    internal (ImmutableArray<(string Rule, string Reason)> GivenUp, ImmutableArray<string> LeftOut) GetGiveUps() => (_givenUp, _leftOut);
}
