using System.Globalization;
using System.Text;

namespace TextLint.Benchmarks.Spelling;

/// <summary>Reads the flags of one dictionary, which are written in one of four ways, or as the number of a set.</summary>
/// <param name="mode">What stands behind FLAG; empty where it is not there.</param>
internal sealed class FlagReader(string mode)
{
    private readonly List<int[]> _aliases = [];

    /// <summary>Adds the set that the next number stands for.</summary>
    public void AddAlias(string raw) => _aliases.Add(Split(raw));

    /// <summary>The flags of a text whose units are the file's bytes.</summary>
    public int[] Read(string raw)
    {
        if (_aliases.Count == 0) return Split(raw);
        return int.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= _aliases.Count ? _aliases[number - 1] : [];
    }

    /// <summary>The one flag that names a class or an option, which is never a number of a set.</summary>
    public int ReadOne(string raw) => Split(raw) is [var first, ..] ? first : 0;

    private int[] Split(string raw) => mode switch
    {
        "num" => [.. raw.Split(',').Select(static part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0)],
        "long" => [.. raw.Chunk(2).Where(static two => two.Length == 2).Select(static two => (two[0] << 16) | two[1])],
        "UTF-8" => [.. Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(raw)).Select(static c => (int)c)],
        _ => [.. raw.Select(static c => (int)c)],
    };
}
