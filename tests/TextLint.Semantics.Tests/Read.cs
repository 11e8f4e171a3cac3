using System.Collections.Immutable;
using TextLint.Syntax;
using TextLint.Testing;

namespace TextLint.Semantics.Tests;

/// <summary>From a text to what the tests look at.</summary>
internal static class Read
{
    public static SemanticModel Model(string text, TextFormat format = TextFormat.PlainText)
    {
        var document = SyntaxTree.Parse(text, ParseOptions.Default with { Format = format, ResiduePhrases = TestLanguage.English.Residue.Phrases }).Root;
        ImmutableArray<BlockFacts> facts = [.. document.Blocks.Select(b => BlockFacts.Create(b, TestLanguage.English))];
        return SemanticModel.Create(document, facts, TestLanguage.English, KnownNames.Empty);
    }

    /// <summary>The candidates of all blocks, as written; without words that begin a sentence and are ordinary ones too, which the article decides on.</summary>
    public static IEnumerable<string> Candidates(string text) => Model(text).Facts.SelectMany(f => f.Names).Where(n => !n.HasDoubtfulLead).Select(n => n.Text);

    /// <summary>What is said of the one mention of a name.</summary>
    public static NameEvidence EvidenceOf(string name, string text) => Model(text).Facts.SelectMany(f => f.Names).Single(n => n.Text == name).Evidence;

    public static NameSymbol Name(string name, string text) => Model(text).Names.Single(n => n.Text == name);

    public static AcronymSymbol Acronym(string acronym, string text) => Model(text).Acronyms.Single(a => a.Text == acronym);
}
