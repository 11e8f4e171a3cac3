using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;
using TextLint.Syntax.Text;
using TextLint.Workspaces;

namespace TextLint.LanguageServer.Documents;

/// <summary>The names and titles that may be meant before a caret: those of the article, then those of the roster.</summary>
internal sealed class NameCompletion(DocumentState state, ProtocolConverter converter)
{
    // More names begin with a letter than anybody reads; the client asks again when there are two.
    private const int MostItems = 200;

    // Few names have more words before the one that is being written.
    private const int MostWords = 6;

    /// <summary>What may be written; null where no name can begin: after a word in lower case, or a character that is no letter.</summary>
    /// <param name="position">The caret.</param>
    /// <param name="trigger">The character after which the client asks by itself; null where a person asked or typed a word.</param>
    /// <param name="cancellationToken">Gives the answer up.</param>
    public CompletionList? Create(Position position, string? trigger, CancellationToken cancellationToken)
    {
        if (trigger is [var typed] && !char.IsLetter(typed)) return null;
        var text = new CompletionText(state, converter, position);
        var starts = FindStarts(text.Before);
        // Between words everything is offered, for there is nothing to choose by.
        if (starts.Count == 0 && text.Before is [.., var last] && char.IsLetterOrDigit(last)) return null;
        var items = new List<CompletionItem>();
        foreach (var candidate in Candidates(text.Offset, cancellationToken).DistinctBy(c => c.Text))
            if (Create(text, starts, candidate) is { } item) items.Add(item);
        var isCut = items.Count > MostItems;
        return new CompletionList(isCut, isCut ? [.. items.OrderBy(i => i.SortText, StringComparer.Ordinal).Take(MostItems)] : items);
    }

    /// <summary>Where words with a capital begin before the caret, the farthest first, each with the folded text from there.</summary>
    private static List<(int Start, string Key)> FindStarts(string before)
    {
        var starts = new List<(int, string)>();
        for (int i = before.Length - 1, words = 0; i >= 0 && words < MostWords; i--)
        {
            if (!IsWordUnit(before[i]) || (i > 0 && IsWordUnit(before[i - 1]))) continue;
            words++;
            if (char.IsUpper(before[i])) starts.Insert(0, (i, KeyOf(before[i..])));
        }
        // A word in lower case at the end goes on with a name or begins none, and then what stands farther off says nothing.
        return starts;
    }

    private static CompletionItem? Create(CompletionText text, List<(int Start, string Key)> starts, Candidate candidate)
    {
        var key = KeyOf(candidate.Text);
        foreach (var (start, typed) in starts)
            if (key.Length > typed.Length && key.StartsWith(typed, StringComparison.Ordinal)) return ToItem(text, start, candidate, goesOn: typed.Contains(' ', StringComparison.Ordinal));
        var isBetweenWords = text.Before is not [.., var last] || !IsWordUnit(last);
        return isBetweenWords ? ToItem(text, text.Before.Length, candidate, goesOn: false) : null;
    }

    private static CompletionItem ToItem(CompletionText text, int start, Candidate candidate, bool goesOn) => new(
        candidate.Text,
        candidate.IsTitle ? CompletionKinds.Text : CompletionKinds.Name,
        text.Replace(start, candidate.Text),
        candidate.Detail,
        // Editors hold what is typed against this, letter by letter: a name with an accent is meant by one typed without.
        FilterText: text.Before[start..] + candidate.Text[Math.Min(text.Before.Length - start, candidate.Text.Length)..],
        SortText: $"{(goesOn ? 0 : candidate.Rank)}{candidate.Text}");

    private IEnumerable<Candidate> Candidates(int caret, CancellationToken cancellationToken)
    {
        var model = state.Snapshot.Analyze(cancellationToken).Model;
        foreach (var name in model.Names)
        {
            // A name that stands nowhere but before the caret is what is being written.
            if (name.Mentions.All(m => ArticlePlaces.Touches(ArticlePlaces.SpanOf(model, m), caret))) continue;
            var kind = CastWords.Of(name.Kind);
            yield return new Candidate(name.Text, kind, 1);
            if (name is { IsPerson: true, IsFull: true }) yield return new Candidate(name.FamilyText, name.Text, 2);
            foreach (var mention in name.Titled)
                if (mention.Candidate.Title is { IsHonorific: false } title) yield return new Candidate(title.Text, $"title of {name.Text}", 3, IsTitle: true);
        }
        foreach (var entry in model.KnownNames.Roster.Entries)
        {
            foreach (var form in entry.RightForms) yield return new Candidate(form, form == entry.Name ? $"{CastWords.Of(entry.Kind)}, roster" : $"{entry.Name}, roster", 4);
            foreach (var title in entry.Titles) yield return new Candidate(title.Text, $"title of {entry.Name}, roster", 5, IsTitle: true);
        }
    }

    private static bool IsWordUnit(char c) => char.IsLetterOrDigit(c) || c is '-' or '\'' or '’';

    private static string KeyOf(string text) => Folding.FoldDiacritics(Folding.Fold(text));

    private readonly record struct Candidate(string Text, string Detail, int Rank, bool IsTitle = false);
}
