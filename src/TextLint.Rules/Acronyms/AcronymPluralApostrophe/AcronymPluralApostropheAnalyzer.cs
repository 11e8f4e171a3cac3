using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Acronyms;

/// <summary>Reports an apostrophe in the plural of an acronym: two MP's voted.</summary>
public sealed class AcronymPluralApostropheAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of a finding that has a fix: none in quoted words.</summary>
    public const string FixableProperty = "fixable";

    private const int Ending = 2;

    private static readonly ImmutableDictionary<string, string> s_fixable = ImmutableDictionary<string, string>.Empty.Add(FixableProperty, "");

    /// <summary>TL4010.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL4010",
        Name = "acronym-plural-apostrophe",
        Title = "Plural of an acronym written with an apostrophe",
        MessageFormat = "\"{0}\" is a plural here: no apostrophe.",
        Category = "Acronyms",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var document = context.Model.Document;
        foreach (var acronym in context.Model.Acronyms)
            foreach (var place in acronym.Uses)
            {
                // Papers that write M.P. write M.P.'s.
                if (!place.Use.IsAny(AcronymTraits.ApostrophePlural) || place.Use.IsAny(AcronymTraits.Dotted)) continue;
                var span = TextSpan.FromBounds(place.Use.Span.Start, place.Use.Span.End + Ending);
                var report = new DiagnosticReport(Properties: place.Use.IsAny(AcronymTraits.Quoted) ? null : s_fixable);
                context.Report(Descriptor, document.ToSource(place.Block, span), [], report, document.Blocks[place.Block].GetString(span));
            }
    }
}
