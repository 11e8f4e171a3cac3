using System.Collections.Immutable;
using System.Globalization;

namespace TextLint.Spelling.Affixes;

/// <summary>Reads the PFX and SFX lines: a header with the number of rules, then the rules.</summary>
internal sealed class AffixClassReader(AffixOptions options, List<ushort[]> aliases)
{
    private readonly ImmutableArray<Affix>.Builder _affixes = ImmutableArray.CreateBuilder<Affix>();
    private ushort _flag;
    private bool _isPrefix;
    private bool _crossProduct;
    private int _pending;

    public ImmutableArray<Affix> ToImmutable() => _affixes.ToImmutable();

    /// <summary>Reads one line; one that is neither a head nor a rule of the class above is left out.</summary>
    public void Read(bool isPrefix, Fields fields, FlagReader flags)
    {
        var flag = flags.ReadOne(fields.Get(1));
        if (_pending > 0 && flag == _flag && isPrefix == _isPrefix)
        {
            _pending--;
            ReadRule(fields, flags);
        }
        else if (int.TryParse(fields.Get(3), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            (_flag, _isPrefix, _crossProduct, _pending) = (flag, isPrefix, fields.Get(2) is "Y", count);
    }

    private void ReadRule(Fields fields, FlagReader flags)
    {
        var strip = fields.Get(2);
        var append = fields.Get(3);
        if (append.IsEmpty) return;
        var slash = append.IndexOf('/');
        var continuation = slash < 0 ? [] : AffixFile.ReadFlags(append[(slash + 1)..], flags, aliases);
        if (slash >= 0) append = append[..slash];
        var condition = fields.Get(4);
        if (!condition.IsEmpty && condition[0] == '#') condition = ".";
        Array.Sort(continuation);
        // Turned round, a prefix is a suffix.
        _affixes.Add(new Affix(
            _isPrefix != options.ComplexPrefixes,
            _flag,
            _crossProduct,
            ReadPart(strip),
            ReadPart(append),
            continuation,
            options.ComplexPrefixes ? AffixCondition.Normalize(MirrorCondition(condition)) : AffixCondition.Normalize(condition.ToString())));
    }

    private string ReadPart(ReadOnlySpan<char> part)
    {
        if (part is "0") return "";
        var text = options.Ignored.Length == 0 ? part.ToString() : string.Concat(part.ToString().Where(c => !options.Ignored.Contains(c, StringComparison.Ordinal)));
        return options.ComplexPrefixes ? Mirrored.Create(text) : text;
    }

    /// <summary>Turns the places round, not the characters of a set.</summary>
    private static string MirrorCondition(ReadOnlySpan<char> condition)
    {
        var places = new Stack<string>();
        while (!condition.IsEmpty)
        {
            var close = condition[0] == '[' ? condition.IndexOf(']') : -1;
            var length = condition[0] != '[' ? 1 : close < 0 ? condition.Length : close + 1;
            places.Push(condition[..length].ToString());
            condition = condition[length..];
        }
        return string.Concat(places);
    }
}
