using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs.Patterns;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Rules;

/// <summary>The checks that get their text in units of one reach, with the index of all their patterns.</summary>
internal sealed class CheckGroup
{
    private readonly PatternIndex _index;

    public CheckGroup(ImmutableArray<DeclaredRule> rules, ScopeReach reach)
    {
        Entries = [.. rules.SelectMany(r => r.GetEntries(reach))];
        _index = new PatternIndex([.. Entries.Select(e => e.Check.Branches)]);
        Reach = reach;
    }

    /// <summary>The checks.</summary>
    public ImmutableArray<CheckEntry> Entries { get; }

    /// <summary>How much text they get at a time.</summary>
    public ScopeReach Reach { get; }

    /// <summary>Runs the checks that are active on a piece.</summary>
    /// <param name="piece">The text.</param>
    /// <param name="active">Indexes of <see cref="Entries"/>.</param>
    /// <param name="hasGivenUp">Tells the rules that took too long on so many blocks that they are left out.</param>
    /// <param name="run">The buffers.</param>
    /// <param name="notes">Receives what each check found.</param>
    public void Run(ScopedText piece, int[] active, Func<DiagnosticDescriptor, bool> hasGivenUp, CheckRun run, List<CheckNote> notes)
    {
        if (active.Length == 0) return;
        if (Reach != ScopeReach.Sentence) RunUnit(piece, new TextSpan(0, piece.Text.Length), active, hasGivenUp, run, notes);
        else
            foreach (var sentence in piece.Sentences) RunUnit(piece, sentence, active, hasGivenUp, run, notes);
    }

    private void RunUnit(ScopedText piece, TextSpan span, int[] active, Func<DiagnosticDescriptor, bool> hasGivenUp, CheckRun run, List<CheckNote> notes)
    {
        var unit = new TextUnit(piece, span.Start, piece.Text.AsSpan(span.Start, span.Length));
        run.Scan(_index, unit.Text);
        foreach (var i in active)
        {
            var entry = Entries[i];
            if ((!entry.Check.Branches.IsEmpty && !run.MayFind(i)) || hasGivenUp(entry.Rule.Descriptor)) continue;
            run.IsExhausted = false;
            object? facts = null;
            if (entry.Check is FileCheck check) facts = check.Read(unit, run);
            else
            {
                entry.Check.Run(unit, i, run);
                if (run.Findings.Count > 0) facts = run.Findings.ToArray();
                run.Findings.Clear();
            }
            if (facts is not null || run.IsExhausted) notes.Add(new CheckNote(entry, piece, facts, run.IsExhausted));
        }
    }
}
