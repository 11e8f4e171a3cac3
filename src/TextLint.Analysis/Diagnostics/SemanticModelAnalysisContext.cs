using System.Collections.Immutable;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Analysis;

/// <summary>The whole article, as a rule sees it. Valid during the call only.</summary>
public sealed class SemanticModelAnalysisContext
{
    private readonly DiagnosticSink _sink;
    private readonly GiveUps _giveUps;

    internal SemanticModelAnalysisContext(SemanticModel model, AnalysisProfile profile, string? article, DiagnosticSink sink, GiveUps giveUps) =>
        (Model, Profile, Article, _sink, _giveUps) = (model, profile, article, sink, giveUps);

    /// <summary>Names, acronyms, blocks.</summary>
    public SemanticModel Model { get; }

    /// <summary>Language data, options and severities.</summary>
    public AnalysisProfile Profile { get; }

    /// <summary>The text as <see cref="AnalysisProfile.NameIndex"/> writes its path or id; null for a text that the index cannot have.</summary>
    public string? Article { get; }

    /// <inheritdoc cref="BlockAnalysisContext.GetOption"/>
    public T GetOption<T>(DiagnosticDescriptor descriptor, RuleOption<T> option)
        where T : notnull => Profile.GetOption(descriptor, option);

    /// <summary>Reports a span of the text.</summary>
    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params ReadOnlySpan<object> arguments) =>
        _sink.Add(descriptor, span, [], null, arguments);

    /// <summary>Reports a span of the text with other places, a severity below or above the rule's own, and properties for the fix.</summary>
    public void Report(
        DiagnosticDescriptor descriptor,
        TextSpan span,
        ImmutableArray<RelatedLocation> related,
        DiagnosticReport report,
        params ReadOnlySpan<object> arguments) =>
        _sink.Add(descriptor, span, related, report, arguments);

    /// <summary>True for a rule that is left out of the file: see <see cref="BlockAnalysisContext.GiveUp"/>.</summary>
    public bool HasGivenUp(DiagnosticDescriptor rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return _giveUps.IsLeftOut(rule.Id);
    }
}
