using System.Collections.Immutable;

namespace TextLint.Spelling.Affixes;

/// <summary>One COMPOUNDRULE: flags, each once, any number of times (<c>*</c>) or at most once (<c>?</c>).</summary>
internal sealed record CompoundRule(ImmutableArray<CompoundRule.Item> Items)
{
    /// <summary>A flag and how often it may come.</summary>
    internal readonly record struct Item(ushort Flag, bool IsOptional, bool IsRepeated);

    /// <summary>Reads a rule; in brackets stand flags of more than one character.</summary>
    public static CompoundRule Parse(string text, FlagReader flags)
    {
        var items = ImmutableArray.CreateBuilder<Item>();
        for (var i = 0; i < text.Length;)
        {
            var end = text[i] == '(' ? text.IndexOf(')', i) : -1;
            var names = end < 0 ? flags.ReadAll(text.AsSpan(i, 1)) : flags.ReadAll(text.AsSpan(i + 1, end - i - 1));
            i = end < 0 ? i + 1 : end + 1;
            var mark = i < text.Length && text[i] is '*' or '?' ? text[i++] : '\0';
            foreach (var name in names) items.Add(new Item(name, mark != '\0', mark == '*'));
        }
        return new CompoundRule(items.ToImmutable());
    }
}
