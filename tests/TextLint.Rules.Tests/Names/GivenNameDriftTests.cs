using TextLint.Analysis;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Names;

public sealed class GivenNameDriftTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL3005");

    [Theory]
    [InlineData("Jon", "John")]
    [InlineData("Steven", "Stephen")]
    [InlineData("Shawn", "Sean")]
    [InlineData("Catherine", "Katherine")]
    [InlineData("Kathryn", "Katherine")]
    [InlineData("Julie", "Julia")]
    [InlineData("Marc", "Mark")]
    [InlineData("Ken", "Ben")]
    [InlineData("Jim", "Tim")]
    [InlineData("Davis", "David")]
    [InlineData("Jeremey", "Jeremy")]
    [InlineData("Mihcael", "Michael")]
    public void One_family_name_and_two_given_names_that_are_alike_are_asked_about(string later, string first)
    {
        var finding = s_rule.Run($"The board chose {first} Halvorsen on Monday.\n\nThe ferry sails at nine, the office of {later} Halvorsen wrote.\n").Should().ContainSingle().Subject;
        finding.Message.Should().Be($"\"{later} Halvorsen\" here, \"{first} Halvorsen\" elsewhere (once): is it one person?");
        finding.Severity.Should().BeOneOf(DiagnosticSeverity.Warning, DiagnosticSeverity.Info);
        finding.Properties[DiagnosticProperties.Name].Should().Be($"{later} Halvorsen");
        finding.Properties[DiagnosticProperties.OtherName].Should().Be($"{first} Halvorsen");
    }

    [Fact]
    public void The_rarer_one_is_the_suspect_and_a_possessive_stays() => s_rule.VerifyFix(
        "The board chose [|Jon|] Halvorsen on Monday. Jon was pleased.\n\nJohn Halvorsen will sail at nine.\n\nThe cat of John Halvorsen will not.\n",
        "The board chose John Halvorsen on Monday. John was pleased.\n\nJohn Halvorsen will sail at nine.\n\nThe cat of John Halvorsen will not.\n");

    [Theory]
    [InlineData("His brother Jon Halvorsen stayed at home.")]
    [InlineData("Jon Halvorsen, the chairman's younger son, stayed at home.")]
    [InlineData("It was Jon Halvorsen, not John Halvorsen, who stayed at home.")]
    [InlineData("J. Halvorsen stayed at home.")]
    [InlineData("John M. Halvorsen stayed at home.")]
    [InlineData("Ingrid Halvorsen stayed at home.")]
    [InlineData("Jon Brekkhus stayed at home.")]
    public void Two_people_are_two(string sentence) => s_rule.Verify($"The board chose John Halvorsen on Monday.\n\n{sentence}\n");

    [Fact]
    public void Father_and_son_are_told_apart_by_what_stands_behind() =>
        s_rule.Verify("Jon Halvorsen Jr. has gone.\n\nThe board wrote to John Halvorsen Sr. on Monday.\n");

    [Fact]
    public void Who_is_named_in_full_again_and_again_is_a_person() => s_rule.Verify(
        "John Halvorsen sails. Jon Halvorsen cooks.\n\nJohn Halvorsen sings. Jon Halvorsen listens.\n\nJohn Halvorsen sleeps. Jon Halvorsen reads.\n");

    [Fact]
    public void Who_is_known_by_both_names_may_have_both() =>
        s_rule.Verify("The board chose Charles Halvorsen, known as Charlie, on Monday.\n\nCharlie Halvorsen will sail at nine.\n");

    [Fact]
    public void The_short_form_of_talk_is_a_hint() =>
        s_rule.Run("The board chose Lawrence Halvorsen on Monday.\n\nLarry Halvorsen will sail at nine.\n").Should().ContainSingle().Which.Severity.Should().Be(DiagnosticSeverity.Hint);

    [Fact]
    public void What_was_said_may_have_been_said_so_and_is_not_changed()
    {
        var finding = s_rule.Run("The board chose John Halvorsen on Monday.\n\n\"We like Jon Halvorsen,\" it said.\n").Should().ContainSingle().Subject;
        finding.Severity.Should().Be(DiagnosticSeverity.Info);
    }

    [Fact]
    public void A_name_on_the_word_list_is_known() =>
        s_rule.WithKnownNames("Jon Halvorsen").Verify("The board chose John Halvorsen on Monday.\n\nJon Halvorsen will sail at nine.\n");

    [Fact]
    public void The_rule_on_spelling_leaves_given_names_to_it() =>
        RuleTest.For("TL3001").Verify("The board chose Jeremy Halvorsen on Monday.\n\nThe ferry sails at nine, the office of Jeremey Halvorsen wrote.\n");
}
