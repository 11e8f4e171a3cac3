using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Style;

/// <summary>Reports acronyms that are said as words where they are in capitals and the house writes words, and the reverse.</summary>
public sealed class AcronymCaseAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The case of the house.</summary>
    public static readonly ChoiceOption Style = new("style", "capitals", ["capitals", "word"], "Acronyms that are said as words: NATO, or Nato. Those that are spelled out, as FBI, are in capitals always.");

    /// <summary>TL8027.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = TextSlot.Describe("TL8027", "acronym-case", "Acronym not in house style", "House style writes \"{0}\", not \"{1}\".", "acronym-case", Style);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Analyze);

    private static void Analyze(BlockAnalysisContext context)
    {
        var isWord = context.GetOption(Descriptor, Style) == "word";
        var block = context.Block;
        bool? isShouted = null;
        foreach (var token in block.Tokens)
        {
            if (token.Kind != SyntaxKind.Word || !token.Has(TokenFlags.Capitalized) || token.Length < 4) continue;
            foreach (var part in block.GetText(token).SplitAny('-', '\u2010', '\u2011', '\'', '\u2019'))
            {
                var (offset, length) = part.GetOffsetAndLength(token.Length);
                var span = new TextSpan(token.Start + offset, length);
                if (Write(context, token, span, isWord) is { } written && !(isShouted ??= TextSlot.IsShouted(block))) TextSlot.Report(context, Descriptor, span, written);
            }
        }
    }

    /// <summary>The acronym as the house writes it; null for what is none, or may be another word.</summary>
    private static string? Write(BlockAnalysisContext context, SyntaxToken token, TextSpan span, bool isWord)
    {
        var text = context.Block.Text.Slice(span.Start, span.Length);
        var styles = context.Language.TextStyles;
        if (text.Length < 4 || !char.IsAsciiLetterUpper(text[0])) return null;
        if (isWord) return !text.ContainsAnyExceptInRange('A', 'Z') && (styles.IsSaidAsWord(text) || styles.IsNameFromLetters(text)) ? text[0] + text[1..].ToString().ToLowerInvariant() : null;
        if (text[1..].ContainsAnyExceptInRange('a', 'z') || !styles.IsSaidAsWord(text)) return null;
        return styles.IsAlsoWord(text) && (token.Has(TokenFlags.Initial) || token.Length > text.Length) ? null : text.ToString().ToUpperInvariant();
    }
}
