using TextLint.Rules.Forms;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Consistency;

/// <summary>The compounds of an article that have a hyphen, by the hashes of their letters, with singular and plural under one.</summary>
internal sealed class SoughtWords
{
    // Of the words of a long text nearly all are turned away here, at the cost of one bit.
    private const int MaskWords = 256;

    private readonly ulong[] _mask = new ulong[MaskWords];
    private readonly Dictionary<uint, List<FormPlace>> _byHash = [];
    private readonly List<List<FormPlace>> _all = [];

    /// <summary>The places of each compound, in the order of the first.</summary>
    public IReadOnlyList<List<FormPlace>> All => _all;

    /// <summary>The places of a compound, which is added where it is new.</summary>
    /// <param name="closed">Its letters without the hyphen.</param>
    public List<FormPlace> Add(string closed)
    {
        var stem = closed.Length > 4 && closed[^1] == 's' && closed[^2] != 's' ? closed[..^1] : closed;
        var hash = Folding.Hash(stem);
        if (_byHash.TryGetValue(hash, out var places)) return places;
        _all.Add(places = []);
        Register(hash, places);
        Register(Folding.Hash(stem + "s"), places);
        return places;
    }

    /// <summary>The places of the compound whose letters have this hash; null where none has.</summary>
    public List<FormPlace>? Find(uint hash) => (_mask[(hash >> 6) % MaskWords] >> (int)(hash & 63) & 1) == 0 ? null : _byHash.GetValueOrDefault(hash);

    private void Register(uint hash, List<FormPlace> places)
    {
        if (_byHash.TryAdd(hash, places)) _mask[(hash >> 6) % MaskWords] |= 1UL << (int)(hash & 63);
    }
}
