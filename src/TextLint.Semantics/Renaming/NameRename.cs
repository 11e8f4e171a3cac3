using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>The edits that give somebody or something another name over a whole article, front matter included.</summary>
/// <param name="Changes">The edits in offsets of the source, in order; they do not overlap.</param>
/// <param name="LeftAlone">The mentions that a person has to look at, in order.</param>
public sealed record NameRename(ImmutableArray<TextChange> Changes, ImmutableArray<UnrenamedMention> LeftAlone)
{
    // No name is longer; what a client sends is a line at most.
    private const int LongestName = 200;

    /// <summary>True for a text that can be a name: words on one line, with a letter among them, and no markup.</summary>
    public static bool IsName(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= LongestName && text.Any(char.IsLetter) && !text.Any(c => char.IsControl(c) || c is '<' or '>' or '[' or ']' or '*' or '_' or '`' or '\\' or '\u2028' or '\u2029');
    }

    /// <summary>
    /// Writes the new name at every mention in the form that stands there: whole, family name, given name or initials, with its plural or possessive ending,
    /// in capitals among capitals. Titles and aliases stay. What may be somebody else, or no name, stays and is told.
    /// </summary>
    /// <param name="model">The article.</param>
    /// <param name="name">One of its names.</param>
    /// <param name="newName">The new name, for which <see cref="IsName"/> holds.</param>
    /// <exception cref="ArgumentException"><paramref name="newName"/> is no name.</exception>
    public static NameRename Create(SemanticModel model, NameSymbol name, string newName)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(name);
        if (!IsName(newName)) throw new ArgumentException($"\"{newName}\" is no name.", nameof(newName));
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        var left = ImmutableArray.CreateBuilder<UnrenamedMention>();
        var writer = new NameEditWriter(model, PossessiveStyles.Of(model));
        foreach (var form in new MentionFormReader(model, name, NewName.Parse(newName, model.Language)).Read())
            if ((form.Reason ?? writer.Write(form, changes)) is { } reason)
                left.Add(new UnrenamedMention(model.Document.ToSource(form.Block, form.Span), model.Document.Blocks[form.Block].GetString(form.Span), reason));
        return new NameRename(changes.ToImmutable(), left.ToImmutable());
    }
}
