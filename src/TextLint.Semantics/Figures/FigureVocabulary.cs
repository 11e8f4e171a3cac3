using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>
/// Words of figures in a language: months, weekdays, number words, currencies, units. Facts of the language; plain data, read from a text of sections. Immutable; no look-up allocates.
/// </summary>
public sealed class FigureVocabulary
{
    private const string Months = "months", Weekdays = "weekdays", Cardinals = "cardinals", Scales = "scales", Percent = "percent", Currencies = "currencies";
    private const string Units = "units", HalfDays = "half-days", DateLinks = "date-links", DateStarts = "date-starts", Eras = "eras", Decades = "decades", Bounds = "bounds";
    private const string Ages = "ages", Births = "births", Deaths = "deaths", Changes = "changes", CountedInFigures = "counted-in-figures", Options = "options";

    private readonly Dictionary<uint, List<FigureTerm>> _terms = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _signs;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _countedInFigures;
    private readonly HashSet<uint> _phraseHeads = [];

    private FigureVocabulary(FactSections source)
    {
        var signs = new Dictionary<string, int>(StringComparer.Ordinal);
        AddLines(source, Months, FigureTermKind.Month);
        AddLines(source, Weekdays, FigureTermKind.Weekday);
        AddLines(source, Scales, FigureTermKind.Scale);
        AddValues(source, Cardinals, FigureTermKind.Cardinal);
        AddValues(source, Decades, FigureTermKind.Decade);
        AddCurrencies(source, signs);
        AddUnits(source);
        foreach (var form in source.PhrasesOf(Percent)) Add(new FigureTerm(FigureTermKind.Percent, 1, form));
        foreach (var form in source.PhrasesOf(HalfDays)) Add(new FigureTerm(FigureTermKind.HalfDay, 1, form));
        AddWords(source, DateLinks, FigureTermKind.DateLink);
        AddWords(source, DateStarts, FigureTermKind.DateStart);
        AddWords(source, Eras, FigureTermKind.Era);
        AddWords(source, Ages, FigureTermKind.Age);
        AddWords(source, Births, FigureTermKind.Birth);
        AddWords(source, Deaths, FigureTermKind.Death);
        AddWords(source, Changes, FigureTermKind.Change);
        BoundPairs = [.. source.LinesOf(Bounds).Select(Pair)];
        DayHasStop = source.WordsOf(Options).Contains("day-has-stop");
        MonthNames = [.. source.LinesOf(Months).Select(line => Forms(line)[0])];
        WeekdayNames = [.. source.LinesOf(Weekdays).Select(line => Forms(line)[0])];
        _signs = signs.GetAlternateLookup<ReadOnlySpan<char>>();
        _countedInFigures = source.WordsOf(CountedInFigures).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The vocabulary of a language of which nothing is known: no word is a figure's.</summary>
    public static FigureVocabulary Empty { get; } = Parse("");

    /// <summary>The months in full, January first; none where nothing is known.</summary>
    public IReadOnlyList<string> MonthNames { get; }

    /// <summary>The weekdays in full, Monday first; none where nothing is known.</summary>
    public IReadOnlyList<string> WeekdayNames { get; }

    /// <summary>True where the day of a date has a stop: <c>5. Oktober</c>.</summary>
    internal bool DayHasStop { get; }

    /// <summary>Words before the first of two bounds and between them: <c>between</c>, <c>and</c>.</summary>
    internal IReadOnlyList<(string Before, string Between)> BoundPairs { get; }

    /// <summary>True where nothing is known.</summary>
    internal bool IsEmpty => _terms.Count == 0;

    /// <summary>Reads a vocabulary.</summary>
    /// <param name="text">Sections of lines; in most of them a line is one thing, with its forms between commas.</param>
    /// <exception cref="FormatException">A section that is not known, or a number that is none.</exception>
    public static FigureVocabulary Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new FigureVocabulary(FactSections.Read(
            text, Months, Weekdays, Cardinals, Scales, Percent, Currencies, Units, HalfDays, DateLinks, DateStarts, Eras, Decades, Bounds, Ages, Births, Deaths, Changes, CountedInFigures, Options));
    }

    /// <summary>The word of a number up to ninety-nine: <c>twenty-one</c>; null where none is known.</summary>
    public string? WordOf(int number)
    {
        if (WordAt(FigureTermKind.Cardinal, number) is { } word) return word;
        return number is > 20 and < 100 && WordAt(FigureTermKind.Cardinal, number - (number % 10)) is { } tens && WordAt(FigureTermKind.Cardinal, number % 10) is { } ones ? $"{tens}-{ones}" : null;
    }

    /// <summary>The number of a text that is one or two digits or a number word, from 1 to 99; 0 for any other.</summary>
    public int NumberOf(ReadOnlySpan<char> text)
    {
        if (text.Length is 1 or 2 && int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var digits)) return digits;
        var hyphen = text.IndexOfAny('-', '\u2010', '\u2011');
        if (hyphen < 0) return Find(text, 0) is { Kind: FigureTermKind.Cardinal, Value: var value } ? value : 0;
        return CardinalWord.Join(Find(text[..hyphen], 0), Find(text[(hyphen + 1)..], 0));
    }

    /// <summary>The word of a decade by its two figures: <c>nineties</c>; null where none is known.</summary>
    public string? DecadeOf(int year) => WordAt(FigureTermKind.Decade, year);

    /// <summary>True for a noun of which most house styles write figures everywhere: three people, but 3 years.</summary>
    public bool IsCountedInFigures(ReadOnlySpan<char> noun) => _countedInFigures.Contains(noun);

    /// <summary>What the word is; <see cref="FigureTerm.None"/> for most words. A form with letters of its own case, as <c>Oct</c>, wants them.</summary>
    /// <param name="word">The word, with the stop of an abbreviation.</param>
    /// <param name="hash">Its <see cref="Folding.Hash(ReadOnlySpan{char})"/>, or 0.</param>
    internal FigureTerm Find(ReadOnlySpan<char> word, uint hash)
    {
        if (_terms.Count == 0 || !_terms.TryGetValue(hash == 0 ? Folding.Hash(word) : hash, out var terms)) return FigureTerm.None;
        foreach (var term in terms)
            if (Folding.Equal(word, term.Text) && (term.Kind is not (FigureTermKind.CurrencyCode or FigureTermKind.Scale) || term.Text.Length > 3 || word.SequenceEqual(term.Text))) return term;
        return FigureTerm.None;
    }

    /// <summary>True where a phrase of several words may begin with the word.</summary>
    internal bool IsPhraseHead(uint hash) => _phraseHeads.Contains(hash);

    /// <summary>The line of the currency whose sign this is; 0 for none.</summary>
    internal int CurrencyOf(ReadOnlySpan<char> sign) => _signs.TryGetValue(sign, out var line) ? line : 0;

    private string? WordAt(FigureTermKind kind, int value) => _terms.Values.SelectMany(t => t).FirstOrDefault(t => t.Kind == kind && t.Value == value)?.Text;

    private static string[] Forms(string line) => line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static (string Before, string Between) Pair(string line) => Forms(line) is [var before, var between] ? (before, between) : throw new FormatException($"\"{line}\": two words are wanted.");

    private void Add(FigureTerm term)
    {
        if (term.Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end) _phraseHeads.Add(Folding.Hash(term.Text.AsSpan(0, end)));
        var hash = Folding.Hash(term.Text);
        if (!_terms.TryGetValue(hash, out var terms)) _terms.Add(hash, terms = []);
        terms.Add(term);
    }

    private void AddWords(FactSections source, string section, FigureTermKind kind)
    {
        foreach (var word in source.WordsOf(section)) Add(new FigureTerm(kind, 1, word));
    }

    private void AddLines(FactSections source, string section, FigureTermKind kind)
    {
        var line = 0;
        foreach (var forms in source.LinesOf(section).Select(Forms))
        {
            line++;
            foreach (var form in forms) Add(new FigureTerm(kind, line, form) { Plural = forms[0] });
        }
    }

    private void AddValues(FactSections source, string section, FigureTermKind kind)
    {
        foreach (var line in source.LinesOf(section))
            Add(Forms(line) is [var word, var digits] && int.TryParse(digits, System.Globalization.CultureInfo.InvariantCulture, out var value) ? new FigureTerm(kind, value, word) : throw new FormatException($"\"{line}\": a word and its number are wanted."));
    }

    private void AddCurrencies(FactSections source, Dictionary<string, int> signs)
    {
        var line = 0;
        foreach (var forms in source.LinesOf(Currencies).Select(Forms))
        {
            line++;
            Add(new FigureTerm(FigureTermKind.CurrencyCode, line, forms[0]));
            foreach (var form in forms.Skip(1))
                if (char.IsLetter(form[^1])) Add(new FigureTerm(FigureTermKind.Currency, line, form) { Plural = forms[1] });
                else signs[form] = line;
        }
    }

    private void AddUnits(FactSections source)
    {
        // Two spellings of one unit share its short form, and are one unit.
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var forms in source.LinesOf(Units).Select(Forms))
        {
            if (!lines.TryGetValue(forms[2], out var line)) lines.Add(forms[2], line = lines.Count + 1);
            for (var i = 0; i < forms.Length; i++) Add(new FigureTerm(FigureTermKind.Unit, line, forms[i]) { Plural = i < 2 ? forms[0] : forms[i] });
        }
    }
}
