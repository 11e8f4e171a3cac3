using System.Globalization;
using System.Text.Json;
using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;
using TextLint.Semantics;
using TextLint.Syntax.Text;
using TextLint.Workspaces;

namespace TextLint.LanguageServer.Documents;

/// <summary>The numbers of one state of a document, a lens each above its first line; those with places lead there where the client can show them.</summary>
internal sealed class DocumentLenses(DocumentState state, ProtocolConverter converter, bool showsReferences)
{
    // Titles and terms have no speaker; they are shorter.
    private const int WordsOfSpeech = 8;

    private static readonly Position s_start = new(0, 0);

    private readonly TextPositions _positions = converter.Positions(state.Snapshot.Text);

    /// <summary>The lenses that have something to show; null for a document of which nothing is to be said.</summary>
    public CodeLens[]? Create(CancellationToken cancellationToken)
    {
        if (state.IsExcluded) return null;
        var model = state.Snapshot.Analyze(cancellationToken).Model;
        var entries = CastListing.Create(model);
        TextSpan[] people = [.. entries.Where(e => e.Name.IsPerson).Select(e => ArticlePlaces.SpanOf(model, CastWords.FirstReference(e.Name))).Order()];
        TextSpan[] unintroduced = [.. entries.Where(e => e.IsUnintroduced).Select(e => ArticlePlaces.SpanOf(model, CastWords.FirstReference(e.Name))).Order()];
        TextSpan[] orphans = [.. model.Quotations.All.Where(q => IsOrphan(model, q)).Select(q => q.Span)];
        var words = QuotationWords.CountWords(model.Document);
        var lenses = new List<CodeLens>();
        Add(lenses, people.Length, "person", "people", people);
        Add(lenses, unintroduced.Length, "name never introduced", "names never introduced", unintroduced);
        Add(lenses, orphans.Length, "quotation without a speaker", "quotations without a speaker", orphans);
        Add(lenses, words, "word", "words", []);
        return [.. lenses];
    }

    private static bool IsOrphan(SemanticModel model, Quotation quotation) =>
        quotation is { Level: 1, Form: not QuotationForm.Block } && model.GetSpeaker(quotation).Source == SpeakerSource.None && QuotationWords.CountWords(model.Document, quotation) >= WordsOfSpeech;

    private void Add(List<CodeLens> lenses, int count, string one, string many, TextSpan[] places)
    {
        if (count == 0) return;
        var title = $"{count.ToString("N0", CultureInfo.InvariantCulture)} {(count == 1 ? one : many)}";
        lenses.Add(new CodeLens(new ProtocolRange(s_start, s_start), showsReferences && places.Length > 0 ? Show(title, places) : new ClientCommand(title, "")));
    }

    private ClientCommand Show(string title, TextSpan[] places)
    {
        Location[] locations = [.. places.Select(p => new Location(state.Uri, _positions.ToRange(p)))];
        return new ClientCommand(title, ClientCapabilities.ShowReferencesCommand,
        [
            JsonSerializer.SerializeToElement(state.Uri, ProtocolJson.Default.String),
            JsonSerializer.SerializeToElement(s_start, ProtocolJson.Default.Position),
            JsonSerializer.SerializeToElement(locations, ProtocolJson.Default.LocationArray),
        ]);
    }
}
