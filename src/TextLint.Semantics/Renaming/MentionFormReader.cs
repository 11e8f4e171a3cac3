using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Says for each mention of a name which part of the new name belongs there, or why none does.</summary>
internal sealed class MentionFormReader(SemanticModel model, NameSymbol name, NewName newName)
{
    private const string Article = "al-";

    // Names that are built of parts: of the others only the whole is replaced.
    private readonly bool _hasParts = name is { IsFull: true, Kind: NameKind.Person or NameKind.Unknown };
    private readonly HashSet<string> _shared = SharedWords(model, name);

    /// <summary>The forms, in order; a mention that lies within another one's is left out.</summary>
    public IEnumerable<MentionForm> Read()
    {
        MentionForm? last = null;
        foreach (var mention in name.Mentions)
        {
            var form = ReadOne(mention);
            if (last is { } before && !(before.Block == form.Block && form.Span.Start <= before.Span.Start)) yield return before;
            last = form;
        }
        if (last is { } end) yield return end;
    }

    /// <summary>Words of the name that another person of the article has in full too.</summary>
    private static HashSet<string> SharedWords(SemanticModel model, NameSymbol name)
    {
        var words = name.Words.Where(w => w.IsCore).Select(w => w.Key).ToHashSet(StringComparer.Ordinal);
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var other in model.Names)
        {
            if (other == name || !other.IsFull || other.Kind is not (NameKind.Person or NameKind.Unknown)) continue;
            foreach (var word in other.Words)
                if (word.IsCore && words.Contains(word.Key)) shared.Add(word.Key);
        }
        return shared;
    }

    private MentionForm ReadOne(Mention mention)
    {
        var form = new MentionForm(mention, mention.Span);
        if (!_hasParts) return name.IsFull && mention.Candidate.CoreCount < CoreCount(name) ? form with { Reason = UnrenamedReason.OtherName } : Whole(form);
        if (mention.Part == NamePart.Full) return form with { Text = FullText(mention.Candidate) };
        if (mention.IsAmbiguous || IsShared(mention)) return form with { Reason = UnrenamedReason.Ambiguous };
        if (IsUncertain(mention)) return form with { Reason = UnrenamedReason.Uncertain };
        return mention.Part switch
        {
            NamePart.Family => Family(form),
            NamePart.Given => form with { Text = newName.Given },
            _ => Other(form),
        };
    }

    private MentionForm Whole(MentionForm form) => IsUncertain(form.Mention) ? form with { Reason = UnrenamedReason.Uncertain } : form with { Text = newName.Full };

    private bool IsShared(Mention mention)
    {
        if (_shared.Count == 0) return false;
        if (mention.IsPlural) return _shared.Contains(name.FamilyName);
        foreach (var word in mention.Candidate.Words)
            if (word.IsCore && !_shared.Contains(word.Key)) return false;
        return true;
    }

    /// <summary>"Brown dogs": an ordinary word that owes its capital to its place, before a word that does not show what it is.</summary>
    private bool IsUncertain(Mention mention)
    {
        var candidate = mention.Candidate;
        if (!candidate.HasDoubtfulLead) return false;
        if (mention.IsUncertain) return true;
        if (candidate.Ending != NameEnding.None || candidate.Title is not null || (mention.Evidence & (NameEvidence.Speaks | NameEvidence.Apposition | NameEvidence.Honorific)) != NameEvidence.None) return false;
        var next = WordAfter(mention);
        return !next.IsEmpty && !model.Language.Vocabulary.IsFunction(next) && !model.Language.Vocabulary.IsAuxiliary(next) && !model.Language.Vocabulary.IsSpeech(next) && !next.EndsWith("ed", StringComparison.OrdinalIgnoreCase);
    }

    private ReadOnlySpan<char> WordAfter(Mention mention)
    {
        var text = model.Document.Blocks[mention.Block].Text[mention.Span.End..];
        if (text.Length < 2 || text[0] != ' ') return [];
        var length = 1;
        while (length < text.Length && (char.IsLetter(text[length]) || text[length] is '-' or '\'' or '\u2019')) length++;
        return text[1..length];
    }

    private string FullText(NameCandidate candidate)
    {
        if (candidate.Words[0].Part == NameWordPart.Initial && name.Words[0].Part != NameWordPart.Initial && newName.Initials is { Length: > 0 } initials)
            return $"{Initials(initials, candidate.Words[0].Text.Length > 2 || candidate.Words.Count(w => w.Part == NameWordPart.Initial) > 1)} {newName.Family}";
        return candidate.CoreCount < CoreCount(name) ? newName.Short : newName.Full;
    }

    /// <summary>"J." where one stood, "J.K." where several did.</summary>
    private static string Initials(string letters, bool areMany) => areMany ? string.Concat(letters.Select(c => $"{c}.")) : $"{letters[0]}.";

    private MentionForm Family(MentionForm form)
    {
        if (form.Mention.IsPlural) return form with { Text = PluralOf(newName.Family) };
        var text = model.Document.Blocks[form.Block].Text;
        var before = text[..form.Span.Start];
        var particles = Joined(name.FamilyStart, name.FamilyIndex);
        var start = form.Span.Start;
        if (particles.Length > 0 && EndsWithWords(before, particles)) start -= particles.Length;
        if (name.FamilyStart > 0 && StartOfGiven(text[..start], form.Mention.Candidate.IsStyled, out var areInitials) is >= 0 and var given)
            return form with { Span = TextSpan.FromBounds(given, form.Span.End), Text = areInitials && newName.Initials.Length > 0 ? $"{Initials(newName.Initials, areMany: true)} {newName.Family}" : newName.Full };
        return form with { Span = TextSpan.FromBounds(start, form.Span.End), Text = newName.Family };
    }

    /// <summary>Where the given names start that stand before a family name and were not read with it: all of them under a headline, initials without stops anywhere.</summary>
    private int StartOfGiven(ReadOnlySpan<char> before, bool isStyled, out bool areInitials)
    {
        areInitials = false;
        var given = Joined(0, name.FamilyStart);
        if (isStyled && EndsWithWords(before, given)) return before.Length - given.Length;
        var letters = string.Concat(name.Words.Take(name.FamilyStart).Select(w => w.Part == NameWordPart.Initial ? w.Text.Replace(".", "", StringComparison.Ordinal) : w.Text[..1]));
        areInitials = true;
        if (letters.Length > 1 && EndsWithWords(before, letters + " ")) return before.Length - letters.Length - 1;
        var stops = string.Concat(letters.Select(c => $"{c}.")) + " ";
        return isStyled && EndsWithWords(before, stops) ? before.Length - stops.Length : -1;
    }

    /// <summary>The words of the name from one to another, each with a space behind it.</summary>
    private string Joined(int start, int end) => string.Concat(name.Words.Take(end).Skip(start).Select(w => w.Text + " "));

    private static bool EndsWithWords(ReadOnlySpan<char> text, string words) =>
        text.EndsWith(words, StringComparison.OrdinalIgnoreCase) && (text.Length == words.Length || !char.IsLetterOrDigit(text[^(words.Length + 1)]));

    /// <summary>A half of a compound, for which a new compound has one; Sisi of al-Sisi. An alias stays.</summary>
    private MentionForm Other(MentionForm form)
    {
        var key = form.Mention.Candidate.FamilyKey;
        if (name.FamilyName == Article + key) return form with { Text = newName.Family.StartsWith(Article, StringComparison.OrdinalIgnoreCase) ? newName.Family[Article.Length..] : newName.Family };
        var (parts, others) = (name.FamilyName.Split('-'), newName.Family.Split('-'));
        var at = Array.IndexOf(parts, key);
        return at >= 0 && parts.Length == others.Length ? form with { Text = others[at] } : form with { Reason = UnrenamedReason.OtherName };
    }

    private static string PluralOf(string family) =>
        family[^1] is 's' or 'x' or 'z' || family.EndsWith("ch", StringComparison.Ordinal) || family.EndsWith("sh", StringComparison.Ordinal) ? family + "es" : family + "s";

    private static int CoreCount(NameSymbol symbol) => symbol.Words.Count(w => w.IsCore);
}
