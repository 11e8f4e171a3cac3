using System.Globalization;

namespace TextLint.Benchmarks.Spelling;

/// <summary>What follows a verb on the command line: <c>--option value</c> and names.</summary>
internal sealed class VerbOptions
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public VerbOptions(ReadOnlySpan<string> arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (!arguments[i].StartsWith("--", StringComparison.Ordinal)) Names.Add(arguments[i]);
            else if (i + 1 < arguments.Length) _values[arguments[i][2..]] = arguments[++i];
            else throw new ArgumentException($"{arguments[i]} wants a value.", nameof(arguments));
        }
    }

    /// <summary>The words that are no option.</summary>
    public List<string> Names { get; } = [];

    /// <summary>The value of an option; null where it is not given.</summary>
    public string? Value(string option) => _values.GetValueOrDefault(option);

    /// <summary>The value of an option that is a number.</summary>
    public int Number(string option, int otherwise) =>
        Value(option) is { } value ? int.Parse(value, NumberStyles.Integer, CultureInfo.InvariantCulture) : otherwise;
}
