using System.Runtime.CompilerServices;

namespace TextLint.LanguageServer.Transport;

public sealed class AdapterTests
{
    [Fact]
    public void Only_the_transport_knows_the_JSON_RPC_library()
    {
        var project = Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "src", "TextLint.LanguageServer");
        var users = Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(project, f).Replace('\\', '/'))
            .Where(f => !f.StartsWith("obj/", StringComparison.Ordinal) && !f.StartsWith("bin/", StringComparison.Ordinal))
            .Where(f => File.ReadAllText(Path.Combine(project, f)).Contains("StreamJsonRpc", StringComparison.Ordinal))
            .Select(f => Path.GetDirectoryName(f))
            .Distinct();
        users.Should().Equal("Transport");
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
