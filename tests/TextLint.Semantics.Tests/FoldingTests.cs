using CsCheck;
using TextLint.Spelling;
using TextLint.Syntax.Text;

namespace TextLint.Semantics.Tests;

public sealed class FoldingTests
{
    [Fact]
    public void The_dictionary_folds_every_unit_as_the_text_does()
    {
        for (var c = 0; c <= char.MaxValue; c++)
            if (WordFolding.Fold((char)c) != Folding.Fold((char)c)) throw new Xunit.Sdk.XunitException($"U+{c:X4} folds in two ways.");
    }

    [Fact]
    public void Words_that_fold_to_the_same_text_have_one_hash() =>
        Gen.String.Sample(word => WordFolding.Hash(word) == WordFolding.Hash(Folding.Fold(word)));
}
