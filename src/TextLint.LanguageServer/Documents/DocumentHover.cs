using System.Globalization;
using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;
using TextLint.Semantics;
using TextLint.Syntax.Text;
using TextLint.Workspaces;
using Diagnostic = TextLint.Analysis.Diagnostic;

namespace TextLint.LanguageServer.Documents;

/// <summary>What is to be said of a position of one state of a document: what was found there, who is named, who speaks.</summary>
internal sealed class DocumentHover(DocumentState state, ProtocolConverter converter, ConfigurationProvider configurations, bool isMarkdown)
{
    // Findings of many rules may lie over one another; nobody reads more than a screen.
    private const int MostFindings = 3;

    private readonly TextPositions _positions = converter.Positions(state.Snapshot.Text);
    private readonly HoverText _text = new(isMarkdown);

    /// <summary>What is said; null for nothing.</summary>
    public Hover? Create(Position position, CancellationToken cancellationToken)
    {
        if (state.IsExcluded) return null;
        var result = state.Snapshot.Analyze(cancellationToken);
        var offset = _positions.ToOffset(position);
        TextSpan? hovered = null;
        foreach (var finding in result.Diagnostics.Where(d => PlaceAt(d, offset) is not null).Take(MostFindings))
        {
            hovered ??= PlaceAt(finding, offset);
            WriteFinding(finding);
        }
        hovered = WriteArticle(result.Model, offset) is { } place ? hovered ?? place : hovered;
        return hovered is { } span ? new Hover(_text.ToContent(), _positions.ToRange(span)) : null;
    }

    /// <summary>The place of a finding that an offset is in; one without a width is at it.</summary>
    private static TextSpan? PlaceAt(Diagnostic finding, int offset)
    {
        foreach (var span in finding.Spans)
            if (span.Contains(offset) || (span.IsEmpty && span.Start == offset)) return span;
        return null;
    }

    private void WriteFinding(Diagnostic finding)
    {
        var rule = finding.Descriptor;
        var page = rule.IsDeclared ? PackRulePage.Find(configurations, rule.Name) : configurations.Catalog.GetPage(rule);
        _text.Paragraph().Bold(rule.IsDeclared ? rule.Id : $"{rule.Id} {rule.Name}").Text($": {rule.Title}");
        _text.Paragraph().Text(finding.Message);
        if (page is not null) WritePage(page);
        if (rule.Link is { } link && Uri.IsWellFormedUriString(link, UriKind.Absolute)) _text.Paragraph().Link(link);
        else if (page is not null) _text.Paragraph().Text("The whole page: ").Code($"textlint explain {rule.Name}");
    }

    /// <summary>Why the rule is there, and an example. The page of a rule of a pack has its examples as a list.</summary>
    private void WritePage(string page)
    {
        if (RulePageExcerpt.Section(page, "## Why it matters") is { } why) _text.Paragraph().Markdown(why);
        if (RulePageExcerpt.Example(page) is var (before, marked, after)) _text.Paragraph().Text("Example: " + before).Code(marked).Text(after);
        else if (RulePageExcerpt.Section(page, "### Invalid") is null && RulePageExcerpt.Section(page, "## Examples") is { Length: > 0 } examples) _text.Paragraph().Markdown(examples);
    }

    /// <summary>Writes of the name, the acronym or the quotation at an offset, and gives its place.</summary>
    private TextSpan? WriteArticle(SemanticModel model, int offset)
    {
        var mark = ArticlePlaces.FindMark(model, offset);
        var isMark = mark is { } found && found.Span.Contains(offset);
        if (!isMark && ArticlePlaces.FindAcronym(model, offset) is { Acronym.Definition: { } definition } acronym)
        {
            WriteAcronym(model, acronym.Acronym, definition);
            return ArticlePlaces.SpanOf(model, acronym.Place);
        }
        if (!isMark && NameSearch.FindMention(model, offset) is var (name, mention))
        {
            WriteName(model, CastListing.Create(model).First(e => e.Name == name));
            return ArticlePlaces.SpanOf(model, mention);
        }
        if (ArticlePlaces.FindQuotation(model, offset) is not { } quotation) return null;
        // Of a title or a term nobody asks who speaks, but of a mark.
        if (!isMark && model.GetSpeaker(quotation).Source == SpeakerSource.None) return null;
        WriteQuotation(model, quotation);
        return isMark ? mark!.Value.Span : quotation.Span;
    }

    private void WriteName(SemanticModel model, CastEntry entry)
    {
        var (name, document) = (entry.Name, model.Document);
        _text.Paragraph().Bold(name.Text).Text(name.Kind == NameKind.Unknown ? "" : $", {CastWords.Of(name.Kind)}");
        if (CastWords.TitlesOf(name, document) is { Length: > 0 } titles) _text.Text($": {titles}");
        var first = ArticlePlaces.SpanOf(model, CastWords.FirstReference(name));
        _text.Paragraph().Text($"First reference, line {LineOf(first)}: {CastWords.Context(document.Text, first)}");
        _text.Paragraph().Text($"Mentions: {CastWords.CountsOf(name)}");
        if (CastWords.ShortFormsOf(name) is { Length: > 0 } forms) _text.Paragraph().Text($"Short forms: {forms}");
        if (CastWords.AliasesOf(entry) is { Length: > 0 } aliases) _text.Paragraph().Text($"Also: {aliases}");
        if (CastWords.OpenOf(entry) is { Length: > 0 } open) _text.Paragraph().Bold("Open").Text($": {open}");
        if (model.KnownNames.Roster.Find(name.Text) is { } known) WriteRoster(known);
    }

    private void WriteRoster(RosterEntry entry)
    {
        _text.Paragraph().Text($"Roster: {entry.Name}");
        foreach (var title in entry.Titles) _text.Text($"; {title.Text}{Day(" from ", title.From)}{Day(" until ", title.Until)}");
        if (entry.Verification is { } verification) _text.Text($"; verified{Day(" ", verification.On)}{(verification.By is { } who ? $" by {who}" : "")}");
    }

    private static string Day(string before, DateOnly? day) => day is { } given ? before + given.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";

    private void WriteAcronym(SemanticModel model, AcronymSymbol acronym, AcronymPlace definition)
    {
        var longForm = definition.Use.Definition!;
        _text.Paragraph().Bold(acronym.Text).Text($": {longForm.LongForm}, line {LineOf(model.Document.ToSource(definition.Block, longForm.LongFormSpan))}");
        _text.Paragraph().Text($"Uses: {acronym.Uses.Count}");
    }

    private void WriteQuotation(SemanticModel model, Quotation quotation)
    {
        var speaker = model.GetSpeaker(quotation);
        _text.Paragraph().Text("Speaker: ");
        if (speaker.Source == SpeakerSource.None) _text.Text("nobody is named");
        else _text.Bold(QuotationWords.NameOf(speaker)).Text($", by {QuotationWords.ByOf(model.Document, quotation, speaker)}");
        var (first, last) = (LineOf(quotation.Span), state.Snapshot.Text.GetLinePosition(quotation.Span.End).Line + 1);
        _text.Paragraph().Text($"Words: {QuotationWords.CountWords(model.Document, quotation)}{(last > first ? $", lines {first} to {last}" : "")}");
    }

    private int LineOf(TextSpan span) => state.Snapshot.Text.GetLinePosition(span.Start).Line + 1;
}
