using System.Text.Json;
using TextLint.Testing;

namespace TextLint.Conventions.Tests;

/// <summary>Whose libraries are in the executable is said where it goes.</summary>
public sealed class LibraryNoticeTests
{
    [Fact]
    public void Each_library_of_the_executable_is_named()
    {
        var page = File.ReadAllText(RepositoryPath.To("src", "TextLint.Cli", "LIBRARIES.md"));
        using var assets = JsonDocument.Parse(File.ReadAllText(RepositoryPath.To("src", "TextLint.Cli", "obj", "project.assets.json")));
        var target = assets.RootElement.GetProperty("targets").EnumerateObject().First(t => !t.Name.Contains('/', StringComparison.Ordinal)).Value;
        var libraries = target.EnumerateObject().Where(HasCode).Select(l => l.Name.Split('/')[0]).ToArray();
        libraries.Should().Contain("StreamJsonRpc");
        libraries.Where(name => !page.Split('|', ',', '\n').Select(w => w.Trim()).Contains(name)).Should().BeEmpty();
    }

    private static bool HasCode(JsonProperty library) =>
        library.Value.GetProperty("type").GetString() == "package" && library.Value.TryGetProperty("runtime", out var runtime) && runtime.EnumerateObject().Any(f => !f.Name.EndsWith("_._", StringComparison.Ordinal));
}
