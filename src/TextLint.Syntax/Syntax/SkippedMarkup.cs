using System.Collections.Frozen;

namespace TextLint.Syntax;

/// <summary>Elements whose text is no prose, beside those that never are: names and classes that whoever opens a text gives with the options. Immutable.</summary>
public sealed class SkippedMarkup
{
    private readonly FrozenSet<string> _names;
    private readonly FrozenSet<string> _classes;

    /// <summary>Elements by these names, letter case aside, and by these classes.</summary>
    public SkippedMarkup(IEnumerable<string> names, IEnumerable<string> classes) =>
        (_names, _classes) = (names.ToFrozenSet(StringComparer.OrdinalIgnoreCase), classes.ToFrozenSet(StringComparer.Ordinal));

    /// <summary>None.</summary>
    public static SkippedMarkup None { get; } = new([], []);

    /// <summary>True where nothing is skipped.</summary>
    public bool IsEmpty => _names.Count == 0 && _classes.Count == 0;

    /// <summary>True where classes are asked for.</summary>
    internal bool HasClasses => _classes.Count > 0;

    /// <summary>True for an element of this name.</summary>
    public bool HasName(ReadOnlySpan<char> name) => _names.Count > 0 && _names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    /// <summary>True where one of the classes, with white space between them, is skipped.</summary>
    public bool HasClass(ReadOnlySpan<char> classes)
    {
        if (_classes.Count == 0) return false;
        var lookup = _classes.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in classes.SplitAny(" \t\r\n\f"))
            if (lookup.Contains(classes[range])) return true;
        return false;
    }
}
