using System.Globalization;

namespace TextLint.Cli.Commands;

/// <summary>What a person said of samples: by rule the numbers that are right and those that are false alarms.</summary>
internal sealed class AuditAnswers
{
    private readonly Dictionary<string, (SortedSet<int> Accepted, SortedSet<int> Rejected)> _byRule = new(StringComparer.Ordinal);

    /// <summary>The rules that something was said of.</summary>
    public IEnumerable<string> Rules => _byRule.Keys;

    /// <summary>The answers to the samples of a rule.</summary>
    public (IReadOnlyCollection<int> Accepted, IReadOnlyCollection<int> Rejected) Of(string rule) => _byRule.TryGetValue(rule, out var known) ? (known.Accepted, known.Rejected) : ([], []);

    /// <summary>Takes an answer: <c>us-wire.toward:1</c>, <c>us-wire.toward:1,3-5</c>.</summary>
    /// <returns>What is wrong with it; null where nothing is.</returns>
    public string? Add(string answer, bool isAccepted)
    {
        var colon = answer.LastIndexOf(':');
        if (colon <= 0) return $"\"{answer}\" is no answer: write RULE:NUMBER, such as us-wire.toward:1,3-5";
        var rule = answer[..colon].Trim();
        if (!_byRule.TryGetValue(rule, out var known)) _byRule[rule] = known = ([], []);
        foreach (var part in answer[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries))
        {
            var bounds = part.Split('-');
            if (bounds.Length > 2 || !TryRead(bounds[0], out var first) || !TryRead(bounds[^1], out var last) || last < first || last - first > 10_000) return $"\"{part}\" in \"{answer}\" is no number of a sample";
            for (var number = first; number <= last; number++)
            {
                (isAccepted ? known.Accepted : known.Rejected).Add(number);
                if ((isAccepted ? known.Rejected : known.Accepted).Contains(number)) return $"{rule}:{number} is accepted and rejected";
            }
        }
        return null;
    }

    /// <summary>Takes the lines of a file: <c>accept RULE:N</c> and <c>reject RULE:N</c>, comments after #.</summary>
    /// <returns>What is wrong, with its line; null where nothing is.</returns>
    public string? AddLines(string text)
    {
        var number = 0;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            var said = line.Split('#')[0].Trim();
            if (said.Length == 0) continue;
            var fault = said.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) switch
            {
                ["accept", var answer] => Add(answer, isAccepted: true),
                ["reject", var answer] => Add(answer, isAccepted: false),
                _ => "a line begins with accept or reject",
            };
            if (fault is not null) return string.Create(CultureInfo.InvariantCulture, $"{number}: {fault}");
        }
        return null;
    }

    private static bool TryRead(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
