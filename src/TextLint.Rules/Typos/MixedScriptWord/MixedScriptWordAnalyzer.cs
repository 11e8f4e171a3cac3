using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Reports a word with letters of another script that look like its own.</summary>
public sealed class MixedScriptWordAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL1032.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL1032",
        Name = "mixed-script-word",
        Title = "Letters of two scripts in one word",
        MessageFormat = "\"{0}\" has {1} in it that only look like the others.",
        Category = "Typos",
        DefaultSeverity = DiagnosticSeverity.Error,
        ClaimsSpan = true,
        IsCleanUp = true,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Analyze);

    private static void Analyze(BlockAnalysisContext context)
    {
        foreach (var token in context.Block.Tokens)
        {
            if (!token.IsWord || !token.Has(TokenFlags.NonAscii)) continue;
            var word = context.Block.GetText(token);
            for (var at = 0; at < word.Length;)
            {
                var length = 0;
                while (at + length < word.Length && char.IsLetter(word[at + length])) length++;
                if (length > 0) AnalyzePart(context, new TextSpan(token.Start + at, length));
                at += length + 1;
            }
        }
    }

    /// <summary>A part between hyphens may be a letter of science by itself: α-synuclein.</summary>
    private static void AnalyzePart(BlockAnalysisContext context, TextSpan span)
    {
        var part = context.Block.Text.Slice(span.Start, span.Length);
        // Where markup stands inside, the parts may be two words.
        if (LookAlikes.InOneScript(part, out var foreign) is not { } word || !PastedText.IsVerbatim(context.Block, span)) return;
        context.Report(Descriptor, span, new DiagnosticReport(null, ImmutableDictionary<string, string>.Empty.Add(DiagnosticProperties.Suggestion, word)), part.ToString(), foreign);
    }
}
