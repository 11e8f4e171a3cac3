using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TextLint.Cli.Changes;

/// <summary>Reads a unified diff, as git, diff and code hosts write it.</summary>
internal sealed partial class UnifiedDiffReader
{
    private const string Nothing = "/dev/null";

    private readonly string[] _lines;
    private readonly ImmutableArray<FileDiff>.Builder _files = ImmutableArray.CreateBuilder<FileDiff>();
    private readonly ImmutableArray<DiffHunk>.Builder _hunks = ImmutableArray.CreateBuilder<DiffHunk>();
    private string? _path;
    private bool _isWhole;
    private bool _hasFile;
    private int _at;

    private UnifiedDiffReader(string diff) => _lines = diff.Split('\n');

    /// <summary>The files that a diff changes; those that it deletes are left out.</summary>
    /// <param name="diff">The diff.</param>
    /// <exception cref="FormatException">It is no unified diff; the message begins with the number of the line.</exception>
    public static ImmutableArray<FileDiff> Read(string diff) => new UnifiedDiffReader(diff).Read();

    private ImmutableArray<FileDiff> Read()
    {
        while (_at < _lines.Length) ReadLine();
        Finish();
        if (_files.Count == 0 && _lines.Any(l => l.Trim().Length > 0) && !_lines.Any(l => l.StartsWith("diff ", StringComparison.Ordinal) || l.StartsWith("--- ", StringComparison.Ordinal)))
            throw new FormatException("1: this is no unified diff; make it with `git diff` or `diff -u`");
        return _files.ToImmutable();
    }

    private void ReadLine()
    {
        var line = _lines[_at].TrimEnd('\r');
        if (line.StartsWith("diff ", StringComparison.Ordinal)) Begin(null);
        else if (line.StartsWith("--- ", StringComparison.Ordinal) && _at + 1 < _lines.Length && _lines[_at + 1].StartsWith("+++ ", StringComparison.Ordinal))
        {
            Begin(ReadPath(_lines[++_at].TrimEnd('\r')[4..]));
            (_isWhole, _hasFile) = (ReadPath(line[4..]) is null, true);
        }
        else if (line.StartsWith("rename to ", StringComparison.Ordinal)) _path = Unquote(line["rename to ".Length..]);
        else if (line.StartsWith("Binary files ", StringComparison.Ordinal)) ReadBinary(line);
        else if (line.StartsWith("@@@", StringComparison.Ordinal)) throw Fault("this is the diff of a merge; make one between two commits");
        else if (line.StartsWith("@@ ", StringComparison.Ordinal))
        {
            ReadHunk(line);
            return;
        }
        _at++;
    }

    private void Begin(string? path)
    {
        Finish();
        _path = path;
    }

    private void Finish()
    {
        if (_path is not null) _files.Add(new FileDiff(_path, _isWhole ? [] : _hunks.ToImmutable(), _isWhole));
        _hunks.Clear();
        (_path, _isWhole) = (null, false);
    }

    /// <summary>Git takes texts in UTF-16 for binary ones, and says of them only that they differ.</summary>
    private void ReadBinary(string line)
    {
        var end = line.LastIndexOf(" differ", StringComparison.Ordinal);
        var at = line.LastIndexOf(" and ", StringComparison.Ordinal);
        if (at < 0 || end < at) return;
        Begin(ReadPath(line[(at + " and ".Length)..end]));
        _isWhole = true;
    }

    private void ReadHunk(string header)
    {
        if (HunkHeader().Match(header) is not { Success: true } match) throw Fault("this is no line of the form @@ -1,2 +1,3 @@");
        if (!_hasFile) throw Fault("no file is named above, with --- and +++");
        var (oldCount, newCount) = (Number(match.Groups["old"], 1), Number(match.Groups["new"], 1));
        // The line above is named where there are no new lines.
        var line = Number(match.Groups["line"], 0) - (newCount == 0 ? 0 : 1);
        var (old, added, place) = (new List<string>(), new List<string>(), ++_at);
        while (oldCount > 0 || newCount > 0)
        {
            if (_at >= _lines.Length) throw Fault("the diff ends within a hunk");
            var text = _lines[_at++];
            switch (text.Length == 0 ? ' ' : text[0])
            {
                case '-':
                    old.Add(text[1..]);
                    oldCount--;
                    break;
                case '+':
                    added.Add(text[1..]);
                    newCount--;
                    break;
                case ' ':
                    Flush(ref line, old, added, place);
                    (line, oldCount, newCount) = (line + 1, oldCount - 1, newCount - 1);
                    break;
                case '\\':
                    break;
                default:
                    _at--;
                    throw Fault("this line belongs to no hunk: it begins with none of space, +, - and \\");
            }
        }
        Flush(ref line, old, added, place);
    }

    private void Flush(ref int line, List<string> old, List<string> added, int place)
    {
        if (old.Count == 0 && added.Count == 0) return;
        _hunks.Add(new DiffHunk(line, [.. old], [.. added], place));
        line += added.Count;
        old.Clear();
        added.Clear();
    }

    /// <summary>The path without the letter that git puts before it, and without the time that diff puts behind it; null for no file.</summary>
    private static string? ReadPath(string written)
    {
        var path = Unquote(written.Split('\t')[0]);
        if (path == Nothing) return null;
        return path.StartsWith("a/", StringComparison.Ordinal) || path.StartsWith("b/", StringComparison.Ordinal) ? path[2..] : path;
    }

    /// <summary>Git writes paths with other than plain characters in quotation marks, each byte as three octal digits.</summary>
    private static string Unquote(string written)
    {
        if (written.Length < 2 || written[0] != '"' || written[^1] != '"') return written;
        var bytes = new List<byte>();
        for (var i = 1; i < written.Length - 1; i++)
        {
            if (written[i] != '\\') bytes.AddRange(Encoding.UTF8.GetBytes(written[i].ToString()));
            else if (i + 3 < written.Length && written.AsSpan(i + 1, 3).IndexOfAnyExceptInRange('0', '7') < 0)
            {
                bytes.Add((byte)((written[i + 1] - '0') * 64 + (written[i + 2] - '0') * 8 + (written[i + 3] - '0')));
                i += 3;
            }
            else bytes.Add((byte)(written[++i] switch { 't' => '\t', 'n' => '\n', 'r' => '\r', 'a' => '\a', 'b' => '\b', 'f' => '\f', 'v' => '\v', var c => c }));
        }
        return Encoding.UTF8.GetString([.. bytes]);
    }

    private int Number(Group group, int absent)
    {
        if (!group.Success) return absent;
        return int.TryParse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Fault("a number is too large");
    }

    private FormatException Fault(string message) => new($"{Math.Min(_at, _lines.Length - 1) + 1}: {message}");

    [GeneratedRegex(@"^@@ -[0-9]+(,(?<old>[0-9]+))? \+(?<line>[0-9]+)(,(?<new>[0-9]+))? @@", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex HunkHeader();
}
