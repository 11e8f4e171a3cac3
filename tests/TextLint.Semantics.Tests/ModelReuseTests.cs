using System.Collections.Immutable;
using TextLint.Syntax;
using TextLint.Syntax.Text;
using TextLint.Testing;

namespace TextLint.Semantics.Tests;

/// <summary>What is folded of names and acronyms lives on where an edit leaves these as they were.</summary>
public sealed class ModelReuseTests
{
    private const string Article = "Marta Halvorsen leads the Northern Harbour Board (NHB).\n\nThe NHB runs the ferry, and Halvorsen left.";

    [Theory]
    [InlineData("ferry", "boats", true, true)]
    [InlineData("left", "left it", true, true)]
    [InlineData("Halvorsen left", "Halvorson left", false, true)]
    [InlineData("The NHB", "The NHC", true, false)]
    [InlineData("the ferry", "the fast ferry", false, true)]
    [InlineData("The NHB runs", "Now the NHB runs", false, false)]
    [InlineData("The NHB", "# The NHB", false, false)]
    [InlineData("(NHB).\n\n", "(NHB). ", false, false)]
    public void Cast_and_acronyms_stay_where_all_names_and_acronyms_do(string old, string now, bool keepsCast, bool keepsAcronyms)
    {
        var tree = SyntaxTree.Parse(Article, ParseOptions.Default with { Format = TextFormat.Markdown });
        var before = Model(tree, null);
        var after = Model(tree.WithChange(new TextChange(new TextSpan(Article.IndexOf(old, StringComparison.Ordinal), old.Length), now)), before);

        ReferenceEquals(after.Cast, before.Cast).Should().Be(keepsCast);
        ReferenceEquals(after.NameWords[0], before.NameWords[0]).Should().Be(keepsCast);
        ReferenceEquals(after.Acronyms[0], before.Acronyms[0]).Should().Be(keepsAcronyms);
    }

    [Fact]
    public void A_note_of_the_cast_is_read_again_when_a_name_changes()
    {
        var read = 0;
        var note = new CastNote<string>((cast, _) => $"{++read}: {string.Join(", ", cast.Names.Select(n => n.Text))}");
        var tree = SyntaxTree.Parse("Marta Halvorsen left.");
        var first = Model(tree, null);
        var second = Model(tree.WithChange(new TextChange(new TextSpan(20, 0), " it")), first);
        var third = Model(tree.WithChange(new TextChange(new TextSpan(0, 5), "Marit")), second);

        new[] { note.Of(first), note.Of(second), note.Of(third) }.Should().Equal("1: Marta Halvorsen", "1: Marta Halvorsen", "2: Marit Halvorsen");
    }

    private static SemanticModel Model(SyntaxTree tree, SemanticModel? previous)
    {
        // As after an analysis: what nobody asked for before the edit is not there to stay.
        _ = (previous?.Cast, previous?.NameWords, previous?.Acronyms);
        var blocks = tree.Root.Blocks;
        var facts = ImmutableArray.CreateBuilder<BlockFacts>();
        for (var i = 0; i < blocks.Length; i++) facts.Add(BlockFacts.Create(blocks[i], TestLanguage.English, previous?.Facts.ElementAtOrDefault(i)));
        return SemanticModel.Create(tree.Root, facts.ToImmutable(), TestLanguage.English, KnownNames.Empty, previous);
    }
}
