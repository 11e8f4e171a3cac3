using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Vale;

/// <summary>A section of an INI file.</summary>
/// <param name="Name">What stands between the brackets; empty for what comes before the first section.</param>
/// <param name="Span">Where the name stands.</param>
/// <param name="Entries">Its keys, in order.</param>
public sealed record IniSection(string Name, TextSpan Span, ImmutableArray<IniEntry> Entries);
