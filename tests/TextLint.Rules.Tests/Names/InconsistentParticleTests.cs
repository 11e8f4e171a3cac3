using TextLint.Testing;

namespace TextLint.Rules.Tests.Names;

public sealed class InconsistentParticleTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL3010");

    [Theory]
    [InlineData("The board heard Pieter van Dorn. A letter by Pieter [|Van Dorn|] was read, and Pieter van Dorn left.")]
    [InlineData("The board heard Pieter van Dorn. At noon van Dorn left, but the wife of [|Van Dorn|] stayed with van Dorn's dog.")]
    [InlineData("The board heard Hassan al-Rifaz. A letter by Hassan [|Al-Rifaz|] was read, and Hassan al-Rifaz left.")]
    public void A_particle_in_two_forms_is_reported(string text) => s_rule.Verify(text + "\n");

    [Theory]
    [InlineData("The board heard Pieter van Dorn. Van Dorn left at noon.")]
    [InlineData("The board heard Pieter van Dorn. At noon Van Dorn left, and so did the wife of Van Dorn.")]
    [InlineData("The board heard Pieter van Dorn. At noon Dorn left, and Pieter was glad.")]
    [InlineData("The board heard Pieter van Dorn, and then Maria Van Dorn.")]
    [InlineData("The board heard Pieter van Dorn. \"Thank Pieter Van Dorn,\" the sign said.")]
    public void Dutch_use_sentence_starts_and_other_persons_are_left_alone(string text) => s_rule.Verify(text + "\n");
}
