using System.Text.Json;
using TextLint.Testing;

namespace TextLint.EndToEnd.Tests.LanguageServer;

/// <summary>Runs the scenarios beside this file: Node programs that drive the built server with Microsoft's client package.</summary>
public sealed class NodeClient
{
    private static readonly string s_folder = RepositoryPath.To("tests", "TextLint.EndToEnd.Tests", "LanguageServer");

    // Test classes run side by side and each makes a client of its own: the packages are installed by the first of them, while the others wait.
    private static readonly Lazy<bool> s_hasNode = new(Install);

    /// <summary>True where there is Node to run the scenarios with.</summary>
    public bool HasNode { get; } = s_hasNode.Value;

    /// <summary>Runs a scenario, which must succeed.</summary>
    /// <param name="scenario">The file's name.</param>
    /// <param name="environment">What it reads from its environment.</param>
    public void Run(string scenario, params (string Name, string Value)[] environment)
    {
        Assert.SkipUnless(HasNode, "There is no node and npm on the PATH to drive the server with.");
        var server = Environment.GetEnvironmentVariable("TEXTLINT_SERVER") ?? JsonSerializer.Serialize(Executable.Command.Append("server"));
        Run("node", s_folder, [("TEXTLINT_SERVER", server), .. environment], scenario);
    }

    /// <summary>Runs a scenario with a file of what it shall find, in <c>TEXTLINT_EXPECTED</c>.</summary>
    public void RunWithExpected(string scenario, string expectedJson)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, expectedJson);
            Run(scenario, ("TEXTLINT_EXPECTED", file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Runs a program to its end, which must be a success.</summary>
    internal static string Run(string program, string folder, IReadOnlyList<(string Name, string Value)> environment, params IReadOnlyList<string> arguments)
    {
        // npm is a script on Windows, which only the shell can start.
        string[] command = OperatingSystem.IsWindows() ? ["cmd", "/c", program, .. arguments] : [program, .. arguments];
        var (code, output, error) = ProgramRun.Run(folder, "", environment, command);
        code.Should().Be(0, "{0} {1} says:\n{2}", program, string.Join(' ', arguments), output + error);
        return output + error;
    }

    private static bool Install()
    {
        if (!Exists("node") || !Exists("npm")) return false;
        // npm writes this file last: a folder without it is of an installation that was cut off.
        if (!File.Exists(Path.Combine(s_folder, "node_modules", ".package-lock.json"))) Run("npm", s_folder, [], "ci", "--ignore-scripts");
        return true;
    }

    private static bool Exists(string program)
    {
        string[] names = OperatingSystem.IsWindows() ? [program + ".exe", program + ".cmd"] : [program];
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => names.Any(name => File.Exists(Path.Combine(folder, name))));
    }
}
