using System.Text;
using System.Text.RegularExpressions;

namespace TextLint.Workspaces;

/// <summary>
/// A pattern of paths: <c>*</c> within a name, <c>**</c> over folders, <c>?</c> one character, <c>{a,b}</c> either. Without a slash it
/// matches a file or folder of that name anywhere; a folder stands for all that is in it.
/// </summary>
public sealed class Glob
{
    private readonly Regex _regex;

    private Glob(Regex regex) => _regex = regex;

    /// <summary>Reads a pattern; any string is one.</summary>
    public static Glob Parse(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        var body = pattern.Replace('\\', '/').TrimEnd('/');
        if (body.StartsWith("./", StringComparison.Ordinal)) body = body[2..];
        var regex = new StringBuilder(@"\A").Append(body.Contains('/', StringComparison.Ordinal) ? "" : "(?:.*/)?");
        body = body.TrimStart('/');
        for (var i = 0; i < body.Length;) i += AppendAt(regex, body, i);
        return new Glob(new Regex(regex.Append(@"(?:/.*)?\z").ToString(), RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.CultureInvariant));
    }

    /// <summary>True where the pattern matches a path, relative, with forward slashes.</summary>
    public bool IsMatch(string relativePath) => _regex.IsMatch(relativePath);

    /// <summary>Appends what the pattern says at one place and returns how long that is.</summary>
    private static int AppendAt(StringBuilder regex, string pattern, int at)
    {
        if (string.CompareOrdinal(pattern, at, "**/", 0, 3) == 0) return Append(regex, "(?:.*/)?", 3);
        if (string.CompareOrdinal(pattern, at, "**", 0, 2) == 0) return Append(regex, ".*", 2);
        if (pattern[at] == '*') return Append(regex, "[^/]*", 1);
        if (pattern[at] == '?') return Append(regex, "[^/]", 1);
        var close = pattern[at] == '{' ? pattern.IndexOf('}', at) : -1;
        if (close < 0) return Append(regex, Regex.Escape(pattern[at].ToString()), 1);
        return Append(regex, $"(?:{string.Join('|', pattern[(at + 1)..close].Split(',').Select(Regex.Escape))})", close + 1 - at);
    }

    private static int Append(StringBuilder regex, string text, int length)
    {
        regex.Append(text);
        return length;
    }
}
