using System.Runtime.InteropServices;
using System.Security.Cryptography;
using TextLint.Analysis;
using TextLint.Packs;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>Reads indexes of names. An index is long; one whose text stayed the same is not read again when something else changed. Not safe for concurrent use.</summary>
internal sealed class NameIndexes(SourceFiles files)
{
    private readonly Dictionary<string, LoadedNameIndex> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (LoadedNameIndex? Index, string Reason)> _current = new(StringComparer.Ordinal);

    /// <summary>An index; null, and the reason as the end of a sentence, where it cannot be read.</summary>
    public LoadedNameIndex? Read(string path, out string reason)
    {
        if (!_current.TryGetValue(path, out var found))
            _current[path] = found = files.TryRead(path, out var text) ? (_known[path] = Parse(path, text), "") : (null, text);
        reason = found.Reason;
        return found.Index;
    }

    /// <summary>Has the files looked at again.</summary>
    public void Invalidate() => _current.Clear();

    private LoadedNameIndex Parse(string path, string text)
    {
        var key = Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan())));
        if (_known.TryGetValue(path, out var known) && known.Key == key) return known;
        var file = NameIndexFile.Parse(text);
        if (file.Faults.IsEmpty) return new LoadedNameIndex(path, file.Index, key, []);
        var (faults, source) = (new DiagnosticBag(), SourceText.From(text));
        foreach (var fault in file.Faults) faults.Report(EngineDescriptors.InvalidValue, fault.Span, fault.Message);
        return new LoadedNameIndex(path, file.Index, key, [.. faults.ToImmutable().Select(d => new FileDiagnostic(path, source, d))]);
    }
}
