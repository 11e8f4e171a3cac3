using System.Collections.Immutable;

namespace TextLint.Analysis.Tests;

/// <summary>Reports each place of one word; the words around it too where <paramref name="margin"/> is given.</summary>
internal sealed class WordRule(string word, string id = "TL8001", Func<DiagnosticDescriptor, DiagnosticDescriptor>? change = null, int margin = 0) : DiagnosticAnalyzer
{
    public DiagnosticDescriptor Descriptor { get; } = (change ?? (d => d))(new DiagnosticDescriptor
    {
        Id = id,
        Name = $"{word}-found",
        Title = "A word",
        MessageFormat = "Found \"{0}\".",
        Category = "Style",
        DefaultSeverity = DiagnosticSeverity.Warning,
    });

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <summary>How often a block was looked at.</summary>
    public int Calls => _calls;

    private int _calls;

    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(block =>
    {
        Interlocked.Increment(ref _calls);
        foreach (var token in block.Block.Tokens)
            if (block.Block.GetText(token).SequenceEqual(word))
                block.Report(Descriptor, new(Math.Max(0, token.Start - margin), token.Length + margin), word);
    });
}
