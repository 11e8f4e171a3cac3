namespace TextLint.Workspaces.Tests;

/// <summary>How many random cases a property tries: more where CI is asked for the long run.</summary>
internal static class LongTests
{
    public static int Iterations(int usual) => Environment.GetEnvironmentVariable("TEXTLINT_LONG_TESTS") == "1" ? usual * 30 : usual;
}
