using TextLint.Spelling;
using TextLint.Syntax.Text;

namespace TextLint.Semantics.Tests.Lexicons;

public sealed class WordFoldingTests
{
    [Fact]
    public void The_lexicon_folds_as_the_text_does()
    {
        // Neither project may know the other, so the two foldings are written twice and held equal here.
        for (var unit = 0; unit <= char.MaxValue; unit++)
            if (WordFolding.Fold((char)unit) != Folding.Fold((char)unit)) Assert.Fail($"U+{unit:X4} is folded differently.");
    }
}
