using TextLint.Spelling;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Takes the names of a roster apart.</summary>
internal static class RosterName
{
    // An entry has a handful of forms; those past this many are not weighed, so that lists of thousands cost no square of their length.
    private const int MostForms = 100;

    private static readonly string[] s_suffixes = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"];

    // A roster is of no language; these are what people type before a name in any that we read.
    private static readonly string[] s_honorifics = ["mr", "mrs", "ms", "mx", "miss", "dr", "prof", "herr", "frau", "mme", "don", "doña", "señor", "señora"];

    public static string? GivenOf(RosterEntry entry) => entry.Kind == NameKind.Person && entry.Name.IndexOf(' ') is var space and > 0 ? entry.Name[..space] : null;

    public static string? FamilyOf(RosterEntry entry)
    {
        if (entry.Kind != NameKind.Person) return null;
        var words = entry.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.LastOrDefault(w => !IsSuffix(w)) ?? entry.Name;
    }

    /// <summary>The words of a person's forms that stand for the person alone; none of who is no person.</summary>
    public static IEnumerable<string> PartsOf(RosterEntry entry) => entry.Kind != NameKind.Person
        ? []
        : entry.RightForms.SelectMany(f => f.Split(' ')).Where(w => w.Length > 1 && w[^1] != '.' && !char.IsLower(w[0]) && !IsSuffix(w) && !IsHonorific(w));

    /// <summary>
    /// What is put for a wrong form: of the right forms of as many words, the parts of a person's name for a single word, the nearest one; else the name.
    /// </summary>
    public static string PreferredFor(RosterEntry entry, string wrong)
    {
        var count = CountWords(wrong);
        var forms = entry.RightForms.Take(MostForms).Where(f => CountWords(f) == count);
        if (count == 1) forms = forms.Concat(PartsOf(entry).Take(MostForms));
        var folded = Folding.Fold(wrong);
        return forms.MinBy(f => EditDistance.Between(Folding.Fold(f), folded)) ?? entry.Name;
    }

    private static bool IsSuffix(string word) => s_suffixes.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static bool IsHonorific(string word) => s_honorifics.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static int CountWords(string form) => form.AsSpan().Count(' ') + 1;
}
