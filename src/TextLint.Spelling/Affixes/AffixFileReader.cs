using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace TextLint.Spelling.Affixes;

/// <summary>Reads a .aff file. A line that cannot be understood is left out, as it is by Hunspell: dictionaries in use have many.</summary>
internal sealed class AffixFileReader
{
    private readonly AffixOptions _options = new();
    private readonly Encoding _encoding;
    private readonly List<ushort[]> _aliases = [];
    private readonly List<string> _breaks = [];
    private readonly List<Replacement> _replacements = [];
    private readonly List<Conversion> _inputs = [];
    private readonly List<Conversion> _outputs = [];
    private readonly List<ImmutableArray<string>> _maps = [];
    private readonly List<(string, string)> _phonetics = [];
    private readonly List<CompoundPattern> _patterns = [];
    private readonly List<CompoundRule> _rules = [];
    private readonly HashSet<string> _tables = new(StringComparer.Ordinal);
    private readonly AffixClassReader _affixes;
    private FlagReader _flags;

    private AffixFileReader(Encoding encoding)
    {
        _encoding = encoding;
        _flags = new FlagReader(FlagFormat.Byte, encoding);
        _affixes = new AffixClassReader(_options, _aliases);
    }

    /// <summary>Reads the bytes of a .aff file; any bytes.</summary>
    public static AffixFile Read(ReadOnlySpan<byte> bytes)
    {
        var encoding = DictionaryText.FindEncoding(bytes);
        var reader = new AffixFileReader(encoding);
        var text = DictionaryText.Decode(bytes, encoding);
        // IGNORE and FLAG hold for all lines, wherever they stand.
        foreach (var line in text.AsSpan().EnumerateLines()) reader.ReadHead(line);
        foreach (var line in text.AsSpan().EnumerateLines()) reader.ReadLine(line);
        return reader.Finish();
    }

    private AffixFile Finish()
    {
        if (_tables.Contains("BREAK")) _options.Breaks = [.. _breaks];
        _options.Replacements = [.. _replacements];
        _options.InputConversions = [.. _inputs];
        _options.OutputConversions = [.. _outputs];
        _options.Maps = [.. _maps];
        _options.Phonetics = [.. _phonetics];
        _options.CompoundPatterns = [.. _patterns];
        _options.CompoundRules = [.. _rules];
        return new AffixFile(_options, _affixes.ToImmutable(), _flags, [.. _aliases], _encoding);
    }

    private void ReadHead(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("FLAG"))
        {
            var format = new Fields(line).Get(1) switch
            {
                "long" => FlagFormat.Long,
                "num" => FlagFormat.Number,
                "UTF-8" => FlagFormat.Character,
                _ => FlagFormat.Byte,
            };
            _flags = new FlagReader(format, _encoding);
        }
        else if (line.StartsWith("IGNORE")) _options.Ignored = new Fields(line).Get(1).ToString();
        else if (line.StartsWith("COMPLEXPREFIXES")) _options.ComplexPrefixes = true;
    }

    private void ReadLine(ReadOnlySpan<char> line)
    {
        var fields = new Fields(line);
        var key = fields.Get(0).TrimStart('\uFEFF');
        if (key.IsEmpty || key[0] == '#') return;
        if (key is "PFX" or "SFX") _affixes.Read(key is "PFX", fields, _flags);
        else if (!ReadTable(key, fields) && !ReadFlag(key, fields.Get(1)) && !ReadSwitch(key)) ReadValue(key, fields);
    }

    /// <summary>Tables begin with a line that has only the number of the lines to come.</summary>
    private bool ReadTable(ReadOnlySpan<char> key, Fields fields)
    {
        if (key is not ("REP" or "MAP" or "PHONE" or "ICONV" or "OCONV" or "BREAK" or "AF" or "AM" or "COMPOUNDRULE" or "CHECKCOMPOUNDPATTERN")) return false;
        if (_tables.Add(key.ToString()) && int.TryParse(fields.Get(1), NumberStyles.None, CultureInfo.InvariantCulture, out _)) return true;
        var first = fields.Get(1);
        var second = fields.Get(2);
        if (key is "AF") _aliases.Add(_flags.ReadAll(first));
        else if (key is "AM" || first.IsEmpty) return true;
        else if (key is "REP") AddReplacement(first, second);
        else if (key is "MAP") _maps.Add(SplitMap(first));
        else if (key is "PHONE") _phonetics.Add((first.ToString(), second is "_" ? "" : second.ToString()));
        else if (key is "ICONV") AddConversion(_inputs, first, second);
        else if (key is "OCONV") AddConversion(_outputs, first, second);
        else if (key is "BREAK") _breaks.Add(Mirror(first));
        else if (key is "COMPOUNDRULE") _rules.Add(CompoundRule.Parse(first.ToString(), _flags));
        else AddPattern(first, second, fields.Get(3));
        return true;
    }

    private bool ReadFlag(ReadOnlySpan<char> key, ReadOnlySpan<char> value)
    {
        var flag = _flags.ReadOne(value);
        switch (key)
        {
            case "FORBIDDENWORD": _options.Forbidden = flag; return true;
            case "NEEDAFFIX" or "PSEUDOROOT": _options.NeedAffix = flag; return true;
            case "KEEPCASE": _options.KeepCase = flag; return true;
            case "NOSUGGEST": _options.NoSuggest = flag; return true;
            case "SUBSTANDARD": _options.Substandard = flag; return true;
            case "WARN": _options.Warn = flag; return true;
            case "CIRCUMFIX": _options.Circumfix = flag; return true;
            case "ONLYINCOMPOUND": _options.OnlyInCompound = flag; return true;
            case "COMPOUNDFLAG": _options.Compound = flag; return true;
            case "COMPOUNDBEGIN": _options.CompoundBegin = flag; return true;
            case "COMPOUNDMIDDLE": _options.CompoundMiddle = flag; return true;
            // The older name of the same.
            case "COMPOUNDEND" or "COMPOUNDLAST": _options.CompoundEnd = flag; return true;
            case "COMPOUNDPERMITFLAG": _options.CompoundPermit = flag; return true;
            case "COMPOUNDFORBIDFLAG": _options.CompoundForbid = flag; return true;
            case "COMPOUNDROOT": _options.CompoundRoot = flag; return true;
            case "FORCEUCASE": _options.ForceUpperCase = flag; return true;
            default: return false;
        }
    }

    private bool ReadSwitch(ReadOnlySpan<char> key)
    {
        switch (key)
        {
            case "FULLSTRIP": return _options.FullStrip = true;
            case "CHECKSHARPS": return _options.CheckSharps = true;
            case "FORBIDWARN": return _options.ForbidWarn = true;
            case "COMPOUNDMORESUFFIXES": return _options.CompoundMoreSuffixes = true;
            case "CHECKCOMPOUNDDUP": return _options.CheckCompoundDuplicate = true;
            case "CHECKCOMPOUNDREP": return _options.CheckCompoundReplacement = true;
            case "CHECKCOMPOUNDCASE": return _options.CheckCompoundCase = true;
            case "CHECKCOMPOUNDTRIPLE": return _options.CheckCompoundTriple = true;
            case "SIMPLIFIEDTRIPLE": return _options.SimplifiedTriple = true;
            case "ONLYMAXDIFF": return _options.OnlyMaxDifference = true;
            case "NOSPLITSUGS": return _options.NoSplitSuggestions = true;
            case "NONGRAMSUGGEST": return _options.NoNgramSuggestions = true;
            case "SUGSWITHDOTS": return _options.SuggestionsWithDots = true;
            default: return false;
        }
    }

    private void ReadValue(ReadOnlySpan<char> key, Fields fields)
    {
        var value = fields.Get(1);
        switch (key)
        {
            case "LANG": _options.Language = value.ToString(); break;
            case "TRY": _options.Try = value.ToString(); break;
            case "KEY": _options.Key = value.ToString(); break;
            case "WORDCHARS": _options.WordCharacters = value.ToString(); break;
            case "COMPOUNDMIN": _options.CompoundMin = Math.Max(1, ReadNumber(value, 3)); break;
            case "COMPOUNDWORDMAX": _options.CompoundWordMax = ReadNumber(value, 0); break;
            case "COMPOUNDSYLLABLE":
                _options.CompoundMaxSyllables = ReadNumber(value, 0);
                _options.CompoundVowels = fields.Get(2).IsEmpty ? "AEIOUaeiou" : fields.Get(2).ToString();
                break;
            case "SYLLABLENUM": _options.SyllableNumber = value.ToString(); break;
            case "MAXCPDSUGS": _options.MaxCompoundSuggestions = ReadNumber(value, -1); break;
            case "MAXNGRAMSUGS": _options.MaxNgramSuggestions = ReadNumber(value, -1); break;
            case "MAXDIFF": _options.MaxDifference = ReadNumber(value, -1); break;
            default: break; // A key of another program, or a comment without its mark.
        }
    }

    private static int ReadNumber(ReadOnlySpan<char> value, int otherwise) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private void AddReplacement(ReadOnlySpan<char> from, ReadOnlySpan<char> to)
    {
        var (atStart, atEnd) = (from[0] == '^', from.Length > 1 && from[^1] == '$');
        var wrong = from[(atStart ? 1 : 0)..^(atEnd ? 1 : 0)].ToString().Replace('_', ' ');
        if (wrong.Length > 0) _replacements.Add(new Replacement(Mirror(wrong), Mirror(to.ToString().Replace('_', ' ')), atStart, atEnd));
    }

    private static void AddConversion(List<Conversion> table, ReadOnlySpan<char> from, ReadOnlySpan<char> to)
    {
        var (atStart, atEnd) = (from[0] == '_', from.Length > 1 && from[^1] == '_');
        var pattern = from[(atStart ? 1 : 0)..^(atEnd ? 1 : 0)].ToString();
        if (pattern.Length > 0) table.Add(new Conversion(pattern, to.ToString().Replace('_', ' '), atStart, atEnd));
    }

    private void AddPattern(ReadOnlySpan<char> end, ReadOnlySpan<char> begin, ReadOnlySpan<char> replacement)
    {
        var (endText, endFlag) = SplitFlag(end);
        var (beginText, beginFlag) = SplitFlag(begin);
        _patterns.Add(new CompoundPattern(Mirror(endText), endFlag, Mirror(beginText), beginFlag, Mirror(replacement)));
    }

    private (string Text, ushort Flag) SplitFlag(ReadOnlySpan<char> field)
    {
        var slash = field.IndexOf('/');
        return slash < 0 ? (field.ToString(), (ushort)0) : (field[..slash].ToString(), _flags.ReadOne(field[(slash + 1)..]));
    }

    private static ImmutableArray<string> SplitMap(ReadOnlySpan<char> text)
    {
        var parts = ImmutableArray.CreateBuilder<string>();
        while (!text.IsEmpty)
        {
            var close = text[0] == '(' ? text.IndexOf(')') : -1;
            parts.Add(close < 0 ? text[..1].ToString() : text[1..close].ToString());
            text = close < 0 ? text[1..] : text[(close + 1)..];
        }
        return parts.ToImmutable();
    }

    private string Mirror(ReadOnlySpan<char> text) => _options.ComplexPrefixes ? Mirrored.Create(text) : text.ToString();
}
