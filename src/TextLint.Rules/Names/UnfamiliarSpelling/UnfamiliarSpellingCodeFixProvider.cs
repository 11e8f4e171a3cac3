using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Names;

/// <summary>Puts the archive's spelling wherever the article has the other.</summary>
public sealed class UnfamiliarSpellingCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [UnfamiliarSpellingAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var properties = context.Diagnostic.Properties;
        if (!properties.TryGetValue(DiagnosticProperties.Name, out var name) || !properties.TryGetValue(DiagnosticProperties.OtherName, out var other)) return;
        var (own, archived) = (name.Split(' '), other.Split(' '));
        if (own.Length != archived.Length || Array.FindIndex(own, w => Differs(w, archived[Array.IndexOf(own, w)])) is not (>= 0 and var at)) return;
        TextSpan[] places = [.. PlacesOf(context.Model, name, own[at])];
        if (places.Length == 0) return;
        context.RegisterCodeFix($"Replace with \"{other}\"", FixApplicability.Unsafe, places.Select(span => new TextChange(span, archived[at])));
    }

    /// <summary>Initials may have full stops or not; no slip is in them.</summary>
    private static bool Differs(string own, string archived) => own.Length > 3 && Folding.FoldDiacritics(own) != Folding.FoldDiacritics(archived);

    /// <summary>The word in all mentions of the name: in full ones, and alone where no other name of the article has it.</summary>
    private static IEnumerable<TextSpan> PlacesOf(SemanticModel model, string name, string word)
    {
        var isShared = model.Names.Any(n => n.IsFull && !IsNamed(n.Text, name) && n.Text.Split(' ').Any(w => Folding.Equal(w, word)));
        for (var block = 0; block < model.Facts.Length; block++)
        {
            var at = 0;
            foreach (var candidate in model.Facts[block].Names)
            {
                if (!IsNamed(candidate.Text, name) && (isShared || candidate.WordCount > 1 || !Folding.Equal(candidate.Text, word))) continue;
                if (FindWord(model.Document.Blocks[block], candidate.Span, word, ref at) is { } span) yield return model.Document.ToSource(block, span);
            }
        }
    }

    /// <summary>The name, with titles before it or without.</summary>
    private static bool IsNamed(string text, string name) =>
        text.Length >= name.Length && Folding.Equal(text.AsSpan(text.Length - name.Length), name) && (text.Length == name.Length || text[text.Length - name.Length - 1] == ' ');

    /// <summary>The word in a span of a block, without a possessive ending. Names come in order, so the search goes on where it ended.</summary>
    private static TextSpan? FindWord(BlockSyntax block, TextSpan span, string word, ref int at)
    {
        for (; at < block.Tokens.Length && block.Tokens[at].Start < span.End; at++)
        {
            var token = block.Tokens[at];
            if (token.Start < span.Start || token.Length < word.Length || !token.IsWord) continue;
            if (Folding.Equal(block.GetText(token)[..word.Length], word)) return new TextSpan(token.Start, word.Length);
        }
        return null;
    }
}
