using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Finds the name of a cast that a person writes or points at.</summary>
public static class NameSearch
{
    /// <summary>The names that are written so in full; where none is, those with such a form or alias, in order. Letter case and diacritics do not count.</summary>
    public static ImmutableArray<NameSymbol> Find(Cast cast, string text)
    {
        ArgumentNullException.ThrowIfNull(cast);
        var key = KeyOf(text);
        ImmutableArray<NameSymbol> full = [.. cast.Names.Where(n => KeyOf(n.Text) == key)];
        return full.Length > 0 ? full : [.. cast.Names.Where(n => IsForm(n, key))];
    }

    /// <summary>The mention at an offset of the source, in it or at its end, with its name; null where none stands.</summary>
    public static (NameSymbol Name, Mention Mention)? FindMention(SemanticModel model, int offset)
    {
        ArgumentNullException.ThrowIfNull(model);
        var block = model.Document.IndexOf(offset);
        if (block < 0) return null;
        foreach (var name in model.Names)
            foreach (var mention in name.Mentions)
                if (mention.Block == block && model.Document.ToSource(block, mention.Span) is var span && span.Start <= offset && offset <= span.End) return (name, mention);
        return null;
    }

    private static bool IsForm(NameSymbol name, string key) =>
        KeyOf(name.FamilyText) == key || name.Forms.Any(f => KeyOf(f.Text) == key) || name.Aliases.Any(a => KeyOf(a) == key);

    private static string KeyOf(string text) => Folding.FoldDiacritics(Folding.Fold(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
}
