using System.Text;

namespace TextLint.Benchmarks.Spelling;

/// <summary>
/// A dictionary as its two files write it: stems, affixes and the letters of interest, for drawing words from. It shares nothing
/// with the engine's own reader, or the two would share their faults, and the words that show them would never be drawn.
/// </summary>
internal sealed class SourceDictionary
{
    // Of each place in a compound; the old name of COMPOUNDEND is still met.
    private static readonly string[][] s_compoundKeys =
    [
        ["COMPOUNDFLAG", "COMPOUNDBEGIN"], ["COMPOUNDFLAG", "COMPOUNDMIDDLE"], ["COMPOUNDFLAG", "COMPOUNDEND", "COMPOUNDLAST"],
    ];

    private readonly HashSet<int>[] _compoundFlags = [[], [], []];
    private readonly Dictionary<int, bool> _heads = [];
    private readonly FlagReader _flags;

    private SourceDictionary(string affixes, string words)
    {
        var lines = affixes.Split('\n').Select(static line => line.TrimEnd('\r', ' ', '\t')).ToArray();
        Encoding = FindEncoding(Option(lines, "SET"));
        _flags = new FlagReader(Option(lines, "FLAG"));
        ReadAliases(lines);
        for (var place = 0; place < s_compoundKeys.Length; place++)
            foreach (var key in s_compoundKeys[place])
                if (Option(lines, key) is { Length: > 0 } flag) _compoundFlags[place].Add(_flags.ReadOne(flag));
        Ignored = Decode(Option(lines, "IGNORE"));
        foreach (var line in lines) ReadLine(line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
        foreach (var line in words.Split('\n').Skip(1)) ReadWord(line.TrimEnd('\r'));
        HasCompounds = Array.Exists(_compoundFlags, static flags => flags.Count > 0);
    }

    /// <summary>In which the files are written.</summary>
    public Encoding Encoding { get; }

    /// <summary>The lines of the word file.</summary>
    public List<SourceEntry> Entries { get; } = [];

    /// <summary>Words may be joined by flags.</summary>
    public bool HasCompounds { get; }

    /// <summary>Those with a blank behind them.</summary>
    public List<string> StemsBeforeBlanks { get; } = [];

    /// <summary>The affixes of each class.</summary>
    public Dictionary<int, List<SourceAffix>> Affixes { get; } = [];

    /// <summary>What is written for what else: from and to, of ICONV.</summary>
    public List<(string From, string To)> InputConversions { get; } = [];

    /// <summary>Letters that do not count.</summary>
    public string Ignored { get; }

    /// <summary>Reads the two files.</summary>
    public static SourceDictionary Read(DictionaryPair pair) => new(ReadBytes(pair.AffixPath), ReadBytes(pair.WordPath));

    /// <summary>True where the dictionary's encoding has all letters of the word.</summary>
    public bool CanWrite(string word) => Encoding.GetString(Encoding.GetBytes(word)) == word;

    /// <summary>True where any of the flags lets a word be a part of a compound at that place.</summary>
    public bool IsCompound(int[] flags, CompoundPlace place) => flags.Any(_compoundFlags[(int)place].Contains);

    // Flags may be bytes that are no text in the file's encoding, so each byte is a unit until it is known what it belongs to.
    private static string ReadBytes(string path)
    {
        var text = Encoding.Latin1.GetString(File.ReadAllBytes(path));
        return text.StartsWith("\u00EF\u00BB\u00BF", StringComparison.Ordinal) ? text[3..] : text;
    }

    private static Encoding FindEncoding(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        if (name.Length == 0) return Encoding.Latin1;
        if (name.StartsWith("ISO8859", StringComparison.OrdinalIgnoreCase)) name = "iso-" + name[3..];
        if (name.StartsWith("microsoft-cp", StringComparison.OrdinalIgnoreCase)) name = "windows-" + name[12..];
        return name == "UTF-8" ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) : Encoding.GetEncoding(name);
    }

    private static string Option(string[] lines, string key)
    {
        var line = Array.Find(lines, l => l.Length > key.Length && l.StartsWith(key, StringComparison.Ordinal) && l[key.Length] is ' ' or '\t');
        return line is null ? "" : line[key.Length..].Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first : "";
    }

    private void ReadAliases(string[] lines)
    {
        foreach (var line in lines.Where(static l => l.StartsWith("AF ", StringComparison.Ordinal)).Skip(1))
            _flags.AddAlias(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]);
    }

    private string Decode(string raw) => Encoding.GetString(Encoding.Latin1.GetBytes(raw));

    private void ReadLine(string[] fields)
    {
        if (fields is ["ICONV", var from, var to, ..] && from != "_") InputConversions.Add((Decode(from).Trim('_'), Decode(to)));
        if (fields is not [("PFX" or "SFX") and var kind, var flag, var strip, var append, ..]) return;
        var key = _flags.ReadOne(flag);
        if (!Affixes.TryGetValue(key, out var list))
        {
            // The first line of a class is its head: whether it may cross, and how many lines follow.
            Affixes[key] = [];
            _heads[key] = strip == "Y";
            return;
        }
        var slash = append.IndexOf('/', StringComparison.Ordinal);
        var continuation = slash < 0 ? [] : _flags.Read(append[(slash + 1)..]);
        var text = Decode(slash < 0 ? append : append[..slash]);
        list.Add(new SourceAffix(key, kind == "SFX", _heads[key], strip == "0" ? "" : Decode(strip), text == "0" ? "" : text, continuation, fields.Length > 4 ? Decode(fields[4]) : "."));
    }

    private void ReadWord(string line)
    {
        var end = line.IndexOf('\t', StringComparison.Ordinal);
        if (end >= 0) line = line[..end];
        for (var colon = line.IndexOf(':', StringComparison.Ordinal); colon >= 0; colon = line.IndexOf(':', colon + 1))
            if (colon > 3 && line[colon - 3] == ' ')
            {
                line = line[..(colon - 3)];
                break;
            }
        var slash = line.IndexOf('/', 1 < line.Length ? 1 : 0);
        while (slash > 0 && line[slash - 1] == '\\') slash = line.IndexOf('/', slash + 1);
        var raw = Decode(slash < 0 ? line : line[..slash]).Replace("\\/", "/", StringComparison.Ordinal);
        var stem = raw.Trim();
        if (stem.Length > 0 && stem.Length < raw.Length) StemsBeforeBlanks.Add(stem);
        if (stem.Length > 0) Entries.Add(new SourceEntry(stem, slash < 0 ? [] : _flags.Read(line[(slash + 1)..].Trim())));
    }
}
