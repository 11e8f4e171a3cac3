using System.Collections.Immutable;
using TextLint.Spelling;
using TextLint.Syntax;

namespace TextLint.Semantics.Tests.Spelling;

/// <summary>A language with a dictionary and nothing else: no lexicon, no frequencies.</summary>
public sealed class UnmeasuredLanguageTests
{
    private static readonly LanguageData s_language = new("xx", Lexicon.Empty)
    {
        Speller = new Speller([HunspellDictionary.Open(HunspellDictionary.Compile("SET UTF-8\n"u8.ToArray(), "4\nregierung\nhafen\nfällt\ndie\n"u8.ToArray()))]),
    };

    [Theory]
    [InlineData("die regierung fällt")]
    [InlineData("die regirung fällt")]
    public void It_is_read_without_fault(string text)
    {
        var document = SyntaxTree.Parse(text + "\n").Root;
        ImmutableArray<BlockFacts> facts = [.. document.Blocks.Select(b => BlockFacts.Create(b, s_language))];
        var words = SemanticModel.Create(document, facts, s_language, KnownNames.Empty).UnknownWords;
        words.Select(w => w.Text).Should().Equal(text.Split(' ').Where(w => !s_language.Speller.Check(w)));
    }
}
