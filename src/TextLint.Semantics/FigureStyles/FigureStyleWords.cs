namespace TextLint.Semantics;

/// <summary>
/// The forms in which house styles of a language write figures, and the words by which a figure is known that no style touches. Plain data, read from a text of sections. Immutable.
/// </summary>
public sealed class FigureStyleWords
{
    private const string ShortMonthLines = "short-months", Percents = "percent-words", ScaleLines = "scales", HalfDays = "half-days", CurrencyLines = "currencies", UnitLines = "units", Labels = "labels";
    private const string Magnitudes = "magnitudes", Counted = "counted-in-figures", TimeStarts = "time-starts", RangeLinks = "range-links", RangeStarts = "range-starts", RowLinks = "row-links", RangeWords = "range-word";
    private const string Ages = "ages", YearOldWords = "year-olds", YearsOld = "years-old", Old = "old", FractionLines = "fractions", MeasureWords = "measure-words";
    private const string Scores = "scores", NamedRanges = "named-ranges", FractionLinks = "fraction-links", Zones = "zones", Rates = "rates", RangeFroms = "range-from";

    private readonly Dictionary<string, CurrencyStyle> _currencies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UnitStyle> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<FigureWordKind, HashSet<string>.AlternateLookup<ReadOnlySpan<char>>> _words = [];

    private FigureStyleWords(FactSections source)
    {
        ShortMonths = source.LinesOf(ShortMonthLines);
        PercentWords = source.LinesOf(Percents);
        HalfDayForms = source.LinesOf(HalfDays);
        Scales = [.. source.LinesOf(ScaleLines).Select(FormsOf).Select(f => new ScaleStyle(f[0], f[1], f[2]))];
        RangeWord = source.WordsOf(RangeWords).FirstOrDefault();
        YearOlds = [.. source.WordsOf(YearOldWords)];
        Fractions = source.LinesOf(FractionLines).Select(FormsOf).ToDictionary(f => f[0], f => f[1], StringComparer.Ordinal);
        foreach (var forms in source.LinesOf(CurrencyLines).Select(FormsOf))
            foreach (var form in forms.Take(3)) _currencies[form] = new CurrencyStyle(forms[0], forms[1], forms[2], forms.Contains("home"), forms.Contains("also-unit"));
        foreach (var forms in source.LinesOf(UnitLines).Select(FormsOf))
            foreach (var form in forms) _units[form] = new UnitStyle(forms[0], forms[1], forms[2], forms[^2], forms[^1]);
        foreach (var (kind, section) in new[]
        {
            (FigureWordKind.Label, Labels), (FigureWordKind.Magnitude, Magnitudes), (FigureWordKind.CountedInFigures, Counted), (FigureWordKind.TimeStart, TimeStarts), (FigureWordKind.RangeLink, RangeLinks),
            (FigureWordKind.RangeStart, RangeStarts), (FigureWordKind.RowLink, RowLinks), (FigureWordKind.Age, Ages), (FigureWordKind.YearsOld, YearsOld), (FigureWordKind.Old, Old), (FigureWordKind.MeasureWord, MeasureWords),
            (FigureWordKind.Score, Scores), (FigureWordKind.NamedRange, NamedRanges), (FigureWordKind.FractionLink, FractionLinks), (FigureWordKind.Zone, Zones), (FigureWordKind.Rate, Rates), (FigureWordKind.RangeFrom, RangeFroms),
        })
            _words[kind] = source.WordsOf(section).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The words of a language of which nothing is known: no style writes a figure.</summary>
    public static FigureStyleWords Empty { get; } = Parse("");

    /// <summary>The months as they are written before a day, January first; some are in full. None where nothing is known.</summary>
    public IReadOnlyList<string> ShortMonths { get; }

    /// <summary>The words for percent: the one in one word, then the one in two.</summary>
    public IReadOnlyList<string> PercentWords { get; }

    /// <summary>The halves of the day with <c>@</c> for their letter: as written to the figure, then as written apart.</summary>
    public IReadOnlyList<string> HalfDayForms { get; }

    /// <summary>Millions, billions and so on, in the order of <see cref="AmountFigure.Scale"/>, which counts from 1.</summary>
    public IReadOnlyList<ScaleStyle> Scales { get; }

    /// <summary>The word that stands for the mark of a range; null where none is known.</summary>
    public string? RangeWord { get; }

    /// <summary>What is written with a hyphen to an age: <c>year-old</c>.</summary>
    public IReadOnlyList<string> YearOlds { get; }

    /// <summary>Fractions in figures with their words: <c>2/3</c>, <c>two-thirds</c>.</summary>
    public IReadOnlyDictionary<string, string> Fractions { get; }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The sections of <c>FigureStyles/en.txt</c>; empty for a language without them.</param>
    /// <exception cref="FormatException">A section that is not known; the message names the line.</exception>
    public static FigureStyleWords Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new FigureStyleWords(FactSections.Read(
            text, ShortMonthLines, Percents, ScaleLines, HalfDays, CurrencyLines, UnitLines, Labels, Magnitudes, Counted, TimeStarts, RangeLinks, RangeStarts, RowLinks, RangeWords, Ages, YearOldWords, YearsOld, Old, FractionLines, MeasureWords, Scores, NamedRanges, FractionLinks, Zones, Rates, RangeFroms));
    }

    /// <summary>True where the word does this beside a figure. Letter case does not count.</summary>
    public bool Is(ReadOnlySpan<char> word, FigureWordKind kind) => _words[kind].Contains(word);

    /// <summary>The currency of a sign or a word; null for another.</summary>
    public CurrencyStyle? FindCurrency(string form) => _currencies.GetValueOrDefault(form);

    /// <summary>The unit of a short form or a word; null for one that has no choice.</summary>
    public UnitStyle? FindUnit(string form) => _units.GetValueOrDefault(form);

    private static string[] FormsOf(string line) => line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
