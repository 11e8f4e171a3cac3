using System.Buffers;
using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Acronyms;

/// <summary>Reports an acronym that running text uses before the place that explains it.</summary>
public sealed class AcronymBeforeIntroductionAnalyzer : DiagnosticAnalyzer
{
    // So far in UTF-16 units a reader sees at a glance.
    private const int Near = 200;

    private static readonly DiagnosticReport s_known = new(DiagnosticSeverity.Info);

    private static readonly SearchValues<char> s_enders = SearchValues.Create(".!?\u2026\"'\u201D\u2019");

    /// <summary>TL4002.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL4002",
        Name = "acronym-before-introduction",
        Title = "Acronym used before it is introduced",
        MessageFormat = "\"{0}\" is used before it is introduced as {1}.",
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
        {
            if (acronym.Definition is not { IsOwnWord: true, Use.Definition: { IsLongFormFirst: true } definition } introduction) continue;
            var first = acronym.Uses.First(u => u == introduction || (u.IsOwnWord && !IsLabel(document.Blocks[u.Block])));
            if (first == introduction || IsExplainedAtOnce(document, first, introduction) || IsSpelledOut(document, first, introduction)) continue;
            var related = new RelatedLocation(document.ToSource(introduction.Block, introduction.Use.Span), "introduced here");
            context.Report(Descriptor, document.ToSource(first.Block, first.Use.Span), [related], acronym.IsKnown ? s_known : DiagnosticReport.Default, first.Use.Form, definition.LongForm);
        }
    }

    /// <summary>A line that is no sentence names a section or an item; nobody reads on from it.</summary>
    private static bool IsLabel(BlockSyntax block)
    {
        var text = block.Text.TrimEnd();
        return text.IsEmpty || !s_enders.Contains(text[^1]);
    }

    /// <summary>"What is an NTO? A northern transport office (NTO) is": the reader waits for one sentence.</summary>
    private static bool IsExplainedAtOnce(DocumentSyntax document, AcronymPlace first, AcronymPlace introduction)
    {
        if (first.Block != introduction.Block || introduction.Use.Span.Start - first.Use.Span.End > Near) return false;
        var between = document.Blocks[first.Block].Text[first.Use.Span.End..introduction.Use.Span.Start];
        return between.Count(". ") + between.Count("? ") + between.Count("! ") <= 1;
    }

    /// <summary>"The Northern Transport Office (which all call the NTO)": explained beside it in another way.</summary>
    private static bool IsSpelledOut(DocumentSyntax document, AcronymPlace first, AcronymPlace introduction)
    {
        var text = document.Blocks[first.Block].Text;
        var definition = introduction.Use.Definition!;
        var end = Math.Min(first.Block == introduction.Block ? definition.LongFormSpan.Start : text.Length, first.Use.Span.End + Near);
        return text[Math.Max(0, first.Use.Span.Start - Near)..Math.Max(end, first.Use.Span.End)].Contains(definition.LongForm, StringComparison.OrdinalIgnoreCase);
    }
}
