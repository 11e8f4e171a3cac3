using System.Text.Json.Nodes;
using TextLint.Syntax.Text;

namespace TextLint.LanguageServer.Hosting;

/// <summary>A text as an editor edits it, with UTF-16 positions.</summary>
public static class EditorText
{
    /// <summary>The text after the protocol's edits, which are all given in positions of this text.</summary>
    public static string Apply(string text, JsonNode edits)
    {
        var source = SourceText.From(text);
        return source.WithChanges(edits.AsArray().Select(e => new TextChange(
            TextSpan.FromBounds(Offset(source, e!["range"]!["start"]!), Offset(source, e["range"]!["end"]!)),
            e["newText"]!.GetValue<string>()))).ToString();
    }

    private static int Offset(SourceText text, JsonNode position) =>
        text.GetPosition(new LinePosition(position["line"]!.GetValue<int>(), position["character"]!.GetValue<int>()));
}
