using System.Globalization;
using System.Text;
using TextLint.Cli.Pipeline;
using TextLint.Workspaces;

namespace TextLint.Cli.Spelling;

/// <summary>
/// Speaks the pipe protocol of Ispell: a line that names the program, then for each line of text a line for each of its words and a blank one.
/// Lines that begin with certain characters are commands; <c>^</c> takes that meaning from the rest of a line.
/// </summary>
/// <param name="input">Where the client writes.</param>
/// <param name="output">Where answers go.</param>
/// <param name="error">Where faults go, for answers must stay in step with lines.</param>
/// <param name="encoding">The encoding of the input.</param>
/// <param name="words">Dictionaries and personal words.</param>
internal sealed class IspellSession(Stream input, TextWriter output, TextWriter error, Encoding encoding, PersonalWords words)
{
    private bool _isTerse;

    /// <summary>The line that names the program. Clients look for what they know to say how it is talked to: we take what Hunspell takes.</summary>
    public static string Banner => $"@(#) International Ispell Version 3.2.06 (but really Hunspell 1.7.1), spoken by TextLint {ProductVersion.Text}";

    /// <summary>Answers every line of the input; what is written is flushed whenever no more input is waiting.</summary>
    public void Run()
    {
        output.WriteLine(Banner);
        foreach (var (_, bytes) in LineReader.Read(input, output.Flush))
        {
            var line = encoding.GetString(bytes).TrimEnd('\r');
            if (!Obey(line)) Check(line, line.StartsWith('^') ? 1 : 0);
        }
    }

    /// <summary>Does what a line commands; false where it is text.</summary>
    private bool Obey(string line)
    {
        if (line.Length == 0) return false;
        switch (line[0])
        {
            case '*':
                words.Add(line[1..], isForGood: true);
                return true;
            case '&':
                words.Add(line[1..].ToLowerInvariant(), isForGood: true);
                return true;
            case '@':
                words.Add(line[1..], isForGood: false);
                return true;
            case '#':
                Save();
                return true;
            case '!' or '%':
                _isTerse = line[0] == '!';
                return true;
            // Formatters and string types: words are found alike in all of them.
            case '+' or '-' or '~' or '`':
                return true;
            case '$' when line.StartsWith("$$", StringComparison.Ordinal):
                Answer(line);
                return true;
            default:
                return false;
        }
    }

    private void Save()
    {
        try
        {
            words.Save();
        }
        catch (SourceFileException e)
        {
            error.WriteLine($"textlint: {e.Message}");
        }
    }

    /// <summary>Aspell's questions have an answer of one line; its other commands have none.</summary>
    private void Answer(string line)
    {
        var parts = line.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (parts[0] is "$$pp" or "$$ps")
        {
            var all = words.Words.ToArray();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{all.Length}: {string.Join(", ", all)}"));
        }
        else if (parts[0] is "$$cr" or "$$l") output.WriteLine();
    }

    private void Check(string line, int from)
    {
        // Columns are counted on from one word to the next, or a long line would be counted through for each of its words.
        var (column, counted) = (0, 0);
        foreach (var (start, length) in IspellTokens.Read(line, from).SelectMany(token => Parts(line, token)))
        {
            column += CountCharacters(line.AsSpan(counted, start - counted));
            counted = start;
            Report(line.Substring(start, length), column);
        }
        output.WriteLine();
    }

    /// <summary>A word with hyphens is one word where the dictionaries have it so, else several.</summary>
    private IEnumerable<(int Start, int Length)> Parts(string line, (int Start, int Length) token)
    {
        var (start, length) = token;
        var text = line.Substring(start, length);
        if (!text.Contains('-', StringComparison.Ordinal) || words.Speller.Check(text)) return [token];
        return SplitAtHyphens(start, text);
    }

    private static IEnumerable<(int Start, int Length)> SplitAtHyphens(int start, string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var hyphen = text.IndexOf('-', at);
            var end = hyphen < 0 ? text.Length : hyphen;
            if (end > at) yield return (start + at, end - at);
            at = end + 1;
        }
    }

    private void Report(string word, int column)
    {
        if (words.Speller.Check(word))
        {
            if (!_isTerse) output.WriteLine("*");
            return;
        }
        var suggestions = words.Speller.Suggest(word);
        output.WriteLine(suggestions.Count == 0
            ? string.Create(CultureInfo.InvariantCulture, $"# {word} {column}")
            : string.Create(CultureInfo.InvariantCulture, $"& {word} {suggestions.Count} {column}: {string.Join(", ", suggestions)}"));
    }

    /// <summary>Clients count characters, not UTF-16 units.</summary>
    private static int CountCharacters(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes()) count++;
        return count;
    }
}
