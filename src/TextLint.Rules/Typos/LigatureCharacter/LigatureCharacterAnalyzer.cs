using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Reports one character that stands for two or three letters: what copies from a PDF have.</summary>
public sealed class LigatureCharacterAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL1034.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL1034",
        Name = "ligature-character",
        Title = "One character for several letters",
        MessageFormat = "\"{0}\" has one character for several letters: \"{1}\".",
        Category = "Typos",
        DefaultSeverity = DiagnosticSeverity.Warning,
        ClaimsSpan = true,
        IsGrouped = true,
        IsCleanUp = true,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Analyze);

    private static void Analyze(BlockAnalysisContext context)
    {
        var text = context.Block.Text;
        for (var at = 0; text[at..].IndexOfAnyInRange(Ligatures.First, Ligatures.Last) is >= 0 and var next;)
        {
            var word = PastedText.WordAround(text, new TextSpan(at + next, 1), at);
            var shown = text.Slice(word.Start, word.Length).ToString();
            context.Report(Descriptor, word, shown, Ligatures.Spell(shown));
            at = word.End;
        }
    }
}
