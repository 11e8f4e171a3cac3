namespace TextLint.Dev.Tests;

/// <summary>What new-rule refuses; that what it writes builds is tried by hand, since it takes a build.</summary>
public sealed class NewRuleCommandTests
{
    [Theory]
    [InlineData("MissingFirstName")]
    [InlineData("Names/missingFirstName")]
    [InlineData("Names/Missing-First-Name")]
    [InlineData("People/MissingFirstName")]
    [InlineData("Engine/Anything")]
    [InlineData("Names/UseFullName")]
    [InlineData("Names/UnintroducedName")]
    public void A_name_that_cannot_be_a_rule_is_refused_and_nothing_is_written(string rule)
    {
        NewRuleCommand.Run(rule, withFix: false).Should().Be(2);
        Directory.Exists(Repository.PathTo("src", "TextLint.Rules", "People")).Should().BeFalse();
        Directory.Exists(Repository.PathTo("src", "TextLint.Rules", "Names", "UseFullName")).Should().BeFalse();
    }
}
