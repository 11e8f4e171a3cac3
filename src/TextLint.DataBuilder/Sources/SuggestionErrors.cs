using System.Globalization;
using TextLint.Spelling.Suggestions;

namespace TextLint.DataBuilder.Sources;

/// <summary>Reads the table of learnt numbers: <c>weight</c>, <c>swapped</c>, <c>first</c>, rows of <c>replaced</c>, <c>dropped</c>, <c>added</c>, and <c>rule MEANT TYPED COST</c>.</summary>
internal sealed class SuggestionErrors
{
    private readonly float[] _weights = new float[HitFeatures.Count];
    private readonly Dictionary<string, int[]> _tables = new(StringComparer.Ordinal)
    {
        ["replaced"] = new int[SlipCosts.TableLength],
        ["dropped"] = new int[SlipCosts.TableLength],
        ["added"] = new int[SlipCosts.TableLength],
    };

    private readonly List<SlipRule> _rules = [];
    private int _swapped, _first;

    /// <summary>The section of a model.</summary>
    /// <exception cref="BuildException">A line cannot be understood.</exception>
    public static byte[] Build(string path)
    {
        var errors = new SuggestionErrors();
        foreach (var (number, line) in File.ReadLines(path).Index().Where(l => l.Item.Length > 0 && !l.Item.StartsWith('#')))
        {
            if (!errors.TryRead(line.Split(' '))) throw new BuildException($"{path}, line {number + 1}: '{line}' is no line of a table of slips. Make the table again with train-suggestions.");
        }
        return errors.ToModel().Write();
    }

    private bool TryRead(string[] fields)
    {
        switch (fields)
        {
            case ["weight", var index, var value]:
                _weights[Number(index)] = float.Parse(value, CultureInfo.InvariantCulture);
                return true;
            case ["swapped", var cost]:
                _swapped = Number(cost);
                return true;
            case ["first", var cost]:
                _first = Number(cost);
                return true;
            case ["rule", var meant, var typed, var cost]:
                _rules.Add(new SlipRule(meant, typed == "-" ? "" : typed, Number(cost)));
                return true;
            case [var table, var row, .. var costs] when _tables.TryGetValue(table, out var numbers) && costs.Length == LetterClass.Count:
                for (var i = 0; i < costs.Length; i++) numbers[(Number(row) * LetterClass.Count) + i] = Number(costs[i]);
                return true;
            default:
                return false;
        }
    }

    private ErrorModel ToModel() => ErrorModel.Create(_weights, SlipCosts.Create(Table("replaced"), Table("dropped"), Table("added"), _swapped, _first, [.. _rules]));

    private Func<int, int, int> Table(string name) => (first, second) => _tables[name][(first * LetterClass.Count) + second];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
