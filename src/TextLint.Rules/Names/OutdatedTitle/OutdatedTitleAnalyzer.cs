using System.Collections.Immutable;
using System.Globalization;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Names;

/// <summary>Reports a title beside the name of a person who, by the roster, did not hold it on the day of the article.</summary>
public sealed class OutdatedTitleAnalyzer : DiagnosticAnalyzer
{
    private static readonly BooleanOption s_others = new("others", true, "`false` reports ended and coming titles of a person only, not titles that somebody else holds.");

    /// <summary>TL3017.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL3017",
        Name = "outdated-title",
        Title = "Title that the person does not hold",
        MessageFormat = "{0}",
        Category = "Names",
        DefaultSeverity = DiagnosticSeverity.Warning,
        InQuotations = QuotationTreatment.Skipped,
        Options = [s_others],
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Analyze);

    private static void Analyze(BlockAnalysisContext context)
    {
        var known = context.Profile.KnownNames;
        if (known.Article.Date is not { } date) return;
        var titles = known.Roster.FindTitles(context.Block);
        if (titles.IsEmpty) return;
        var reader = new TitledPersonReader(context.Block, known.Roster, context.Language.Lexicon);
        foreach (var title in titles)
        {
            if (reader.Find(title) is not { } person || reader.SpeaksOfThePast(title, date)) continue;
            if (Describe(title.Title, person, date, context.GetOption(Descriptor, s_others)) is { } message) context.Report(Descriptor, title.Span, message);
        }
    }

    private static string? Describe(RosterTitleHolders title, RosterEntry person, DateOnly date, bool withOthers)
    {
        var own = title.Holders.Where(h => ReferenceEquals(h.Entry, person)).Select(h => h.Title).ToArray();
        if (own.Any(t => t.IsHeldOn(date))) return null;
        var holders = title.Holders.Where(h => h.Title.IsHeldOn(date)).ToArray();
        if (own.Length > 0) return DescribeOwn(person, own, date) + (holders is [var now] ? $" On that day it was {now.Entry.Name}." : "");
        if (!withOthers || holders is not [var holder] || !holder.Title.HasDates || MayHold(person, title.Text, date)) return null;
        return $"By the roster the {title.Text} on {Day(date)}, the article's date, was {holder.Entry.Name}, not {person.Name}.";
    }

    private static string DescribeOwn(RosterEntry person, RosterTitle[] titles, DateOnly date)
    {
        var ended = titles.Where(t => t.Until < date).MaxBy(t => t.Until);
        return ended is not null
            ? $"{person.Name} was {ended.Text} until {Day(ended.Until!.Value)}; the article is of {Day(date)}."
            : $"{person.Name} is {titles[0].Text} only from {Day(titles.Min(t => t.From)!.Value)}; the article is of {Day(date)}.";
    }

    /// <summary>
    /// True where the roster does not say what the person was on the day, or says something that the title may stand for: a foreign minister is a minister.
    /// </summary>
    private static bool MayHold(RosterEntry person, string title, DateOnly date)
    {
        var held = person.Titles.Where(t => t.IsHeldOn(date)).ToArray();
        return held.Length == 0 || held.Any(t => t.Text.Contains(title, StringComparison.OrdinalIgnoreCase) || title.Contains(t.Text, StringComparison.OrdinalIgnoreCase));
    }

    private static string Day(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
