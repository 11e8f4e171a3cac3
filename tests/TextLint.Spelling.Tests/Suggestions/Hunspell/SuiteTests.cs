namespace TextLint.Spelling.Tests.Suggestions.Hunspell;

/// <summary>Hunspell's own expectations.</summary>
public sealed class SuiteTests
{
    // Hunspell offers nothing there because its clock runs out. Ours remembers what it has tried, finishes, and offers the word without the slip.
    private const string TimeLimit = "timelimit";

    public static TheoryData<string> Names() => HunspellSuite.Names(".sug", except: TimeLimit);

    [Theory]
    [MemberData(nameof(Names))]
    public void Suggestions_equal_those_that_Hunspell_expects(string name)
    {
        Assert.SkipWhen(name.Length == 0, HunspellSuite.Missing);
        var dictionary = HunspellSuite.Load(name);
        var lists = HunspellSuite.Lines(name, ".wrong").Where(word => !dictionary.Check(word)).Select(word => string.Join(", ", dictionary.Suggest(word)));
        lists.Where(static list => list.Length > 0).Should().Equal(HunspellSuite.Lines(name, ".sug"));
    }
}
