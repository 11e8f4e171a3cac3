using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Names;

/// <summary>Reports names that the publication spells in another way: forms that its roster calls wrong, and persons who are one or two letters off.</summary>
public sealed class OffRosterSpellingAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property with the text to put.</summary>
    public const string ReplacementProperty = "replacement";

    /// <summary>The property that is there where the fix is safe.</summary>
    public const string CertainProperty = "certain";

    /// <summary>TL3015.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL3015",
        Name = "off-roster-spelling",
        Title = "Name that the roster spells in another way",
        MessageFormat = "{0}",
        Category = "Names",
        DefaultSeverity = DiagnosticSeverity.Warning,
        InQuotations = QuotationTreatment.Cautious,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Analyze);

    private static void Analyze(BlockAnalysisContext context)
    {
        var known = context.Profile.KnownNames;
        if (known.Roster.Entries.IsEmpty) return;
        var forms = known.Roster.FindForms(context.Block);
        foreach (var form in forms)
            if (form.Form.IsWrong && !IsRightHere(form.Form, known)) ReportWrong(context, form);
        foreach (var near in NearRosterNames.Find(context.Block, known, forms)) ReportNear(context, near);
    }

    /// <summary>The words of project and article are nearer than the roster; so is what the article says of two names. A list of words knows no letter case.</summary>
    private static bool IsRightHere(RosterForm form, KnownNames known) =>
        !Folding.Equal(form.Text, form.Preferred) && (known.Contains(form.Text) || known.AreDistinct(form.Text, form.Preferred!));

    private static void ReportWrong(BlockAnalysisContext context, RosterMention mention)
    {
        var written = context.Block.GetString(mention.Span);
        var replacement = InCaseOf(mention.Form, written);
        var bearer = mention.Form.Entry.Name == mention.Form.Preferred ? "" : $" ({mention.Form.Entry.Name})";
        var properties = Describe(written, mention.Form.Preferred!, replacement).Add(CertainProperty, "");
        context.Report(Descriptor, mention.Span, new DiagnosticReport(Properties: properties), $"The roster has \"{replacement}\" for \"{written}\"{bearer}.");
    }

    private static void ReportNear(BlockAnalysisContext context, NearRosterName near)
    {
        var lexicon = context.Language.Lexicon;
        // Another name that exists may well be another person's.
        var severity = lexicon.Find(near.FamilyName) == Spelling.LexiconFlags.None ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info;
        var written = context.Block.GetString(near.Span);
        var properties = Describe(written, near.Entry.Name, written[..^near.FamilyName.Length] + near.Entry.FamilyName);
        context.Report(Descriptor, near.Span, new DiagnosticReport(severity, properties), $"The roster spells it \"{near.Entry.Name}\". Is \"{written}\" the same person?");
    }

    private static ImmutableDictionary<string, string> Describe(string name, string other, string replacement) => ImmutableDictionary<string, string>.Empty
        .Add(DiagnosticProperties.Name, name).Add(DiagnosticProperties.OtherName, other).Add(ReplacementProperty, replacement);

    /// <summary>The preferred form, in capitals where the text is, and with a capital where only a sentence's start gave the text one.</summary>
    private static string InCaseOf(RosterForm form, string written)
    {
        var preferred = form.Preferred!;
        if (written.Length > 1 && !written.Any(char.IsLower) && form.Text.Any(char.IsLower)) return preferred.ToUpperInvariant();
        return char.IsUpper(written[0]) && char.IsLower(form.Text[0]) ? char.ToUpperInvariant(preferred[0]) + preferred[1..] : preferred;
    }
}
