using TextLint.Syntax.Text;

namespace TextLint.LanguageServer.Documents;

/// <summary>Where in a YAML file a caret stands, told by indentation: what is being typed cannot be parsed.</summary>
/// <param name="Path">The keys around it, the outermost first; at a value its own key is the last.</param>
/// <param name="IsValue">True behind a key's colon, and at an item of a list.</param>
/// <param name="Typed">What is written of the key or the value.</param>
/// <param name="IsItem">True at an item of a list, which may be a value or begin with a key.</param>
/// <param name="Siblings">The keys that its mapping has already.</param>
internal sealed record YamlPlace(IReadOnlyList<string> Path, bool IsValue, string Typed, bool IsItem, IReadOnlySet<string> Siblings)
{
    /// <summary>The place of a caret; null in a comment, in quotation marks, in braces and behind a value. Reads lines upward to the outermost key, and its siblings.</summary>
    /// <param name="text">The file.</param>
    /// <param name="offset">The caret, in UTF-16 offsets.</param>
    public static YamlPlace? Find(SourceText text, int offset)
    {
        var line = text.GetLineFromPosition(offset);
        var before = text.ToString(TextSpan.FromBounds(line.Span.Start, offset));
        if (before.AsSpan().IndexOfAny('#', '"', '\'') >= 0 || before.Contains('{', StringComparison.Ordinal)) return null;
        var start = ContentOf(before, out var isItem);
        var content = before[start..];
        var path = PathAbove(text, line.Number, isItem ? before.AsSpan().IndexOf('-') + 1 : start);
        var colon = content.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return content.Contains(' ', StringComparison.Ordinal) ? null : new YamlPlace(path, isItem, content, isItem, SiblingsOf(text, line.Number, start));
        var value = content[(colon + 1)..].TrimStart();
        if (value.StartsWith('[')) value = value[(value.LastIndexOfAny(['[', ',']) + 1)..].TrimStart();
        return value.AsSpan().IndexOfAny(' ', ']') >= 0 ? null : new YamlPlace([.. path, content[..colon].Trim()], true, value, false, new HashSet<string>(StringComparer.Ordinal));
    }

    /// <summary>Where a line's content begins, behind its indentation and the hyphens of lists.</summary>
    private static int ContentOf(string line, out bool isItem)
    {
        var at = 0;
        isItem = false;
        while (at < line.Length && (line[at] == ' ' || (line[at] == '-' && (at + 1 == line.Length || line[at + 1] == ' '))))
        {
            isItem |= line[at] == '-';
            at++;
        }
        return at;
    }

    /// <summary>The keys above a line that stand farther left, the outermost first. The items of a list may stand as far left as its key.</summary>
    private static List<string> PathAbove(SourceText text, int number, int indent)
    {
        var path = new List<string>();
        for (var i = number - 1; i >= 0 && indent > 0; i--)
        {
            var line = text.ToString(text.GetLine(i).Span);
            var start = ContentOf(line, out _);
            if (start >= indent || KeyOf(line, start) is not { } key) continue;
            path.Insert(0, key);
            indent = start;
            // The first key of an item stands as far right as the others, and the key of the list left of its hyphen.
            if (line.AsSpan(0, start).IndexOf('-') is >= 0 and var hyphen) indent = hyphen + 1;
        }
        return path;
    }

    private static HashSet<string> SiblingsOf(SourceText text, int number, int indent)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in new[] { -1, 1 })
            for (var i = number + step; i >= 0 && i < text.LineCount; i += step)
            {
                var line = text.ToString(text.GetLine(i).Span);
                var start = ContentOf(line, out var isItem);
                if (start == line.Length || line[start] == '#') continue;
                if (start < indent) break;
                if (start == indent && KeyOf(line, start) is { } key) keys.Add(key);
                // Above its first key an item ends, below its last key another begins.
                if (isItem && start == indent) break;
            }
        return keys;
    }

    private static string? KeyOf(string line, int start)
    {
        if (start == line.Length || line[start] == '#') return null;
        var colon = line.IndexOf(':', start);
        return colon > start && (colon + 1 == line.Length || line[colon + 1] == ' ') ? line[start..colon].Trim('"', '\'') : null;
    }
}
