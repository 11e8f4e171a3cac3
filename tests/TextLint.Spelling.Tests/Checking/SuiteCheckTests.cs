namespace TextLint.Spelling.Tests.Checking;

/// <summary>Hunspell's own dictionaries.</summary>
public sealed class SuiteCheckTests
{
    public static TheoryData<string> Names() => HunspellSuite.Names(".dic");

    [Theory]
    [MemberData(nameof(Names))]
    public void Verdicts_equal_those_that_Hunspell_expects(string name)
    {
        Assert.SkipWhen(name.Length == 0, HunspellSuite.Missing);
        var dictionary = HunspellSuite.Load(name);

        Words(name, ".good").Where(w => !dictionary.Check(w)).Should().BeEmpty();
        Words(name, ".wrong").Where(w => dictionary.Check(w)).Should().BeEmpty();
    }

    private static IEnumerable<string> Words(string name, string ending) =>
        HunspellSuite.Lines(name, ending).SelectMany(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
