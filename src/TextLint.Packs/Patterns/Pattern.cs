using System.Collections.Immutable;

namespace TextLint.Packs.Patterns;

/// <summary>
/// A compiled pattern with the meaning that .NET gives it, case folded without a culture. Immutable; safe for concurrent use. A search is bounded by a count of steps that grows with the text: see
/// <see cref="PatternMachine"/>. What every match holds or begins with is asked for first, so that most texts are not searched at all.
/// </summary>
internal sealed class Pattern
{
    private readonly Instruction[] _program;
    private readonly int _slots;
    private readonly StartFilter? _starts;
    private readonly CharacterSet? _leadingRun;
    private readonly bool _isAtWordEdge;
    private readonly bool _isAtTextStart;
    private readonly RequiredText? _required;

    private Pattern(PatternNode node, ImmutableArray<PatternCapture> captures)
    {
        (_program, _slots) = PatternCompiler.Compile(node, captures.Length);
        Captures = captures;
        _starts = StartFilter.Create(node);
        _leadingRun = PatternShape.LeadingRun(node);
        _isAtWordEdge = PatternShape.BeginsAtWordEdge(node);
        _isAtTextStart = PatternShape.BeginsAtTextStart(node);
        // Where few units can begin a match, looking for them is as quick as looking for what it holds.
        if (_starts is not { IsNarrow: true }) _required = RequiredText.Of(node, FoldsCase(node));
    }

    /// <summary>The groups, by number from 1.</summary>
    public ImmutableArray<PatternCapture> Captures { get; }

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="PatternSyntaxException">It cannot be read.</exception>
    public static Pattern Parse(string text, PatternFlags flags = PatternFlags.None)
    {
        var node = PatternParser.Parse(text, ref flags, out var captures);
        return new Pattern(node, captures);
    }

    /// <summary>The pattern of what was read already.</summary>
    public static Pattern Create(PatternNode node, ImmutableArray<PatternCapture> captures) => new(node, captures);

    /// <summary>False where a text lacks what every match holds.</summary>
    public bool MayMatch(ReadOnlySpan<char> text) => _required?.MayMatch(text) ?? true;

    /// <summary>The first match at a place or behind it; null where there is none. The machine must have begun.</summary>
    public PatternMatch? Find(ReadOnlySpan<char> text, int from, PatternMachine machine)
    {
        for (var at = from; at <= text.Length; at++)
        {
            if (_isAtTextStart && at > 0) return null;
            if (_starts is not null && (at = _starts.Next(text, at)) < 0) return null;
            if (_isAtWordEdge && !PatternText.IsWordEdge(text, at)) continue;
            if (MatchAt(text, at, machine) is { } match) return match;
            if (machine.IsExhausted) return null;
            // A run that could not be followed from here cannot be followed from inside it.
            if (_leadingRun is not null)
                while (at + 1 < text.Length && _leadingRun.Contains(text[at + 1])) at++;
        }
        return null;
    }

    /// <summary>The match that begins at a place; null where there is none.</summary>
    public PatternMatch? MatchAt(ReadOnlySpan<char> text, int at, PatternMachine machine)
    {
        var end = machine.Match(_program, _slots, text, at);
        return end < 0 ? null : new PatternMatch(at, end);
    }

    /// <summary>True where there is a match.</summary>
    public bool IsMatch(ReadOnlySpan<char> text, PatternMachine machine)
    {
        machine.Begin(text.Length);
        return MayMatch(text) && Find(text, 0, machine) is not null;
    }

    /// <summary>All matches that do not overlap, from left to right.</summary>
    public List<PatternMatch> FindAll(ReadOnlySpan<char> text, PatternMachine machine)
    {
        var matches = new List<PatternMatch>();
        machine.Begin(text.Length);
        if (!MayMatch(text)) return matches;
        for (var from = 0; Find(text, from, machine) is { } match; from = match.Next) matches.Add(match);
        return matches;
    }

    private static bool FoldsCase(PatternNode node) => node switch
    {
        CharacterNode c => c.IgnoreCase,
        // A class that ignores case lists its members in both.
        ConcatenationNode c => c.Parts.Any(FoldsCase),
        AlternationNode a => a.Choices.Any(FoldsCase),
        RepeatNode r => FoldsCase(r.Part),
        CaptureNode c => FoldsCase(c.Part),
        AtomicNode a => FoldsCase(a.Part),
        _ => false,
    };
}
