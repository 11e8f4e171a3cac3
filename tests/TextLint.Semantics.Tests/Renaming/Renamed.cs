using TextLint.Syntax;

namespace TextLint.Semantics.Tests.Renaming;

/// <summary>Renames in a text.</summary>
internal static class Renamed
{
    /// <summary>The text in which the one name that is written so has another one.</summary>
    public static string Text(string text, string old, string renamed, TextFormat format = TextFormat.PlainText) => Create(text, old, renamed, format).Text;

    /// <summary>The text, and what was left alone as "text reason".</summary>
    public static (string Text, string[] Left) Create(string text, string old, string renamed, TextFormat format = TextFormat.PlainText)
    {
        var model = Read.Model(text, format);
        var rename = NameRename.Create(model, NameSearch.Find(model.Cast, old).Should().ContainSingle().Subject, renamed);
        return (model.Document.Text.WithChanges(rename.Changes).ToString(), [.. rename.LeftAlone.Select(m => $"{m.Text} {m.Reason}")]);
    }
}
