using System.Collections.Immutable;
using TextLint.Data;
using TextLint.Spelling;
using TextLint.Syntax;

namespace TextLint.Semantics.Tests.Quotations.Speakers;

/// <summary>From a text to who speaks in it.</summary>
internal static class WhoSpeaks
{
    /// <summary>The speakers of all quotations, by start: the name of the cast, the words of the article where there is none, "-" for nobody.</summary>
    public static IEnumerable<string> Of(string text) => All(Read.Model(text)).Select(Show);

    /// <summary>The speaker of the only quotation.</summary>
    public static Speaker Only(string text) => All(Read.Model(text)).Single();

    public static IEnumerable<string> Of(string text, string language) => All(Model(text, language)).Select(Show);

    public static IEnumerable<Speaker> All(SemanticModel model) => model.Quotations.All.Select(model.GetSpeaker);

    private static string Show(Speaker speaker) => speaker.Source == SpeakerSource.None ? "-" : speaker.Name?.Text ?? speaker.Text;

    private static SemanticModel Model(string text, string language)
    {
        LanguageResources.TryGet(language, out var lexicon).Should().BeTrue();
        var data = new LanguageData(language, Lexicon.Load(lexicon)).WithTexts(kind => LanguageResources.GetText(language, kind));
        var document = SyntaxTree.Parse(text, ParseOptions.Default with { Format = TextFormat.PlainText }).Root;
        ImmutableArray<BlockFacts> facts = [.. document.Blocks.Select(b => BlockFacts.Create(b, data))];
        return SemanticModel.Create(document, facts, data, KnownNames.Empty);
    }
}
