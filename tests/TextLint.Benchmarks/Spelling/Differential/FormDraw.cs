namespace TextLint.Benchmarks.Spelling;

/// <summary>Draws stems and their affixed forms. Mostly such as the dictionary means; now and then one whose condition or continuation it denies.</summary>
internal sealed class FormDraw(SourceDictionary dictionary, Random random)
{
    private const int ChanceToIgnoreCondition = 12;
    private const int Attempts = 40;

    private readonly int[] _classes = [.. dictionary.Affixes.Keys.Order()];

    /// <summary>Any stem.</summary>
    public SourceEntry Entry() => dictionary.Entries[random.Next(dictionary.Entries.Count)];

    /// <summary>A stem, or a form of it, with its origin.</summary>
    public (string Text, string Origin) Form()
    {
        var (text, origin, _) = FormWithFlags();
        return (text, origin);
    }

    /// <summary>A form that may stand at a place of a compound; any form where compounds are not made by flags, and one time in six.</summary>
    public (string Text, string Origin) Part(CompoundPlace place)
    {
        var any = !dictionary.HasCompounds || random.Next(6) == 0;
        var (text, origin, flags) = FormWithFlags();
        for (var attempt = 0; attempt < Attempts && !any && !dictionary.IsCompound(flags, place); attempt++)
            (text, origin, flags) = FormWithFlags();
        return (text, origin);
    }

    /// <summary>A stem with one affix at the end, or at the beginning.</summary>
    public DrawnWord? Affixed(bool atEnd)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var entry = Entry();
            if (One(entry.Stem, entry.Flags, atEnd) is var (affix, text))
                return new DrawnWord(text, atEnd ? WordKind.Suffix : WordKind.Prefix, $"{entry.Stem}+{Show(affix)}");
        }
        return null;
    }

    /// <summary>A stem with an affix at both ends.</summary>
    public DrawnWord? Crossed()
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var entry = Entry();
            if (One(entry.Stem, entry.Flags, true) is not var (suffix, text)) continue;
            int[] flags = random.Next(4) == 0 ? [.. entry.Flags, .. suffix.Continuation] : entry.Flags;
            if (One(text, flags, false) is var (prefix, both))
                return new DrawnWord(both, WordKind.Cross, $"{entry.Stem}+{Show(suffix)}+{Show(prefix)}");
        }
        return null;
    }

    /// <summary>A stem with an affix upon an affix, and one time in four a third.</summary>
    public DrawnWord? Twofold()
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var entry = Entry();
            if (One(entry.Stem, entry.Flags, null) is not var (first, once) || first.Continuation.Length == 0) continue;
            if (One(once, first.Continuation, first.IsSuffix) is not var (second, twice)) continue;
            var origin = $"{entry.Stem}+{Show(first)}+{Show(second)}";
            if (random.Next(4) == 0 && One(twice, [.. entry.Flags, .. first.Continuation, .. second.Continuation], null) is var (third, thrice))
                (twice, origin) = (thrice, $"{origin}+{Show(third)}");
            return new DrawnWord(twice, WordKind.Twofold, origin);
        }
        return null;
    }

    private (string Text, string Origin, int[] Flags) FormWithFlags()
    {
        var entry = Entry();
        var affixed = random.Next(3) == 0 ? null : One(entry.Stem, entry.Flags, random.Next(6) == 0 ? null : true);
        return affixed is var (affix, text) ? (text, $"{entry.Stem}+{Show(affix)}", affix.Continuation) : (entry.Stem, entry.Stem, entry.Flags);
    }

    private (SourceAffix Affix, string Text)? One(string stem, int[] flags, bool? atEnd)
    {
        // Seldom a class that the stem has no flag for: what is denied must be denied by both.
        var anyClass = _classes.Length > 0 && random.Next(25) == 0;
        if (!anyClass && flags.Length == 0) return null;
        for (var attempt = 0; attempt < 8; attempt++)
        {
            var flag = anyClass ? _classes[random.Next(_classes.Length)] : flags[random.Next(flags.Length)];
            if (!dictionary.Affixes.TryGetValue(flag, out var affixes) || affixes.Count == 0) continue;
            var start = random.Next(affixes.Count);
            var strict = random.Next(ChanceToIgnoreCondition) > 0;
            for (var i = 0; i < Math.Min(affixes.Count, 64); i++)
            {
                var affix = affixes[(start + i) % affixes.Count];
                if (atEnd is { } end && affix.IsSuffix != end) break;
                if (strict && !affix.Fits(stem)) continue;
                if (affix.Apply(stem) is { Length: > 0 } text) return (affix, text);
            }
        }
        return null;
    }

    private static string Show(SourceAffix affix)
    {
        var strip = affix.Strip.Length == 0 ? "" : $"-{affix.Strip}";
        return affix.IsSuffix ? $"({strip}+{affix.Append})" : $"({affix.Append}+{strip})";
    }
}
