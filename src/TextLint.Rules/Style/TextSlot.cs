using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Style;

/// <summary>What the rules of marks, names and titles that fill a slot of house style have in common.</summary>
internal static class TextSlot
{
    private const int FewestShouted = 2;

    /// <summary>The descriptor of such a rule.</summary>
    /// <param name="id"><c>TL80</c> and two digits.</param>
    /// <param name="name">The rule's name in kebab case.</param>
    /// <param name="title">What is reported, in a few words.</param>
    /// <param name="message">The message; arguments are what the house writes, and what stands there.</param>
    /// <param name="style">The slot's values; the option's description begins with the slot.</param>
    /// <param name="slot">The slot.</param>
    public static DiagnosticDescriptor Describe(string id, string name, string title, string message, string slot, ChoiceOption style) => HouseStyle.Create(id, name, title, message, slot, [style]);

    /// <summary>Reports a place of a block, with what the house would write there.</summary>
    public static void Report(BlockAnalysisContext context, DiagnosticDescriptor descriptor, TextSpan prose, string written, bool isSafe = true)
    {
        var text = context.Block.GetString(prose);
        if (text != written) context.Report(descriptor, prose, new DiagnosticReport(Properties: Properties(written, isSafe)), written, text);
    }

    /// <summary>Reports a place of a block of the article, with what the house would write there.</summary>
    public static void Report(SemanticModelAnalysisContext context, DiagnosticDescriptor descriptor, int block, TextSpan prose, string written, bool isSafe = true)
    {
        var text = context.Model.Document.Blocks[block].GetString(prose);
        if (text != written) context.Report(descriptor, context.Model.Document.ToSource(block, prose), [], new DiagnosticReport(Properties: Properties(written, isSafe)), written, text);
    }

    /// <summary>What <see cref="TextSlotFix"/> needs to know.</summary>
    public static ImmutableDictionary<string, string> Properties(string written, bool isSafe)
    {
        var properties = ImmutableDictionary<string, string>.Empty.Add(DiagnosticProperties.Suggestion, written);
        return isSafe ? properties.Add(DiagnosticProperties.IsSafe, "") : properties;
    }

    /// <summary>True for a line in capitals, whose words say nothing of how they are written elsewhere.</summary>
    public static bool IsShouted(BlockSyntax block)
    {
        var (shouted, other) = (0, 0);
        foreach (var token in block.Tokens)
            if (token.Kind == SyntaxKind.Word && token.Length > 1)
                if (token.Has(TokenFlags.AllCaps)) shouted++;
                else other++;
        return shouted >= FewestShouted && shouted > other;
    }

    /// <summary>Index of the word before a token, across one space; -1 where there is none.</summary>
    public static int WordBefore(BlockSyntax block, int token) =>
        token >= 2 && block.Tokens[token - 1].Kind == SyntaxKind.WhiteSpace && block.Tokens[token - 2].IsWord ? token - 2 : -1;

    /// <summary>Index of the word behind a token, across one space; -1 where there is none.</summary>
    public static int WordAfter(BlockSyntax block, int token) =>
        token + 2 < block.Tokens.Length && block.Tokens[token + 1].Kind == SyntaxKind.WhiteSpace && block.Tokens[token + 2].IsWord ? token + 2 : -1;

    /// <summary>A word with a capital at its start.</summary>
    public static string Capitalize(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
