using System.Collections.Immutable;
using TextLint.Analysis;

namespace TextLint.Rules.Typos;

/// <summary>Reports text that was read in a wrong encoding: <c>â€™</c> for an apostrophe, and characters that such a reading lost.</summary>
public sealed class MojibakeAnalyzer : DiagnosticAnalyzer
{
    private const int LongestShown = 40;

    /// <summary>TL1033.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL1033",
        Name = "mojibake",
        Title = "Text read in a wrong encoding",
        MessageFormat = "This was read in a wrong encoding; {0}.",
        Category = "Typos",
        DefaultSeverity = DiagnosticSeverity.Error,
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
        for (var at = 0; MisreadText.TryFind(text, at, out var found, out _);)
        {
            // The word is reported, so that nothing else is said of what is left of it.
            var word = PastedText.WordAround(text, found, at);
            var read = MisreadText.Repair(text.Slice(word.Start, word.Length));
            context.Report(Descriptor, word, read is null || read.Length > LongestShown ? "what it was has to be looked up" : $"it was \"{read}\"");
            at = word.End;
        }
    }
}
