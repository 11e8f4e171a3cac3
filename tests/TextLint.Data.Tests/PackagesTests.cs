using System.Runtime.CompilerServices;
using System.Text.Json;

namespace TextLint.Data.Tests;

public sealed class PackagesTests
{
    private static readonly string s_src = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "src"));

    [Fact]
    public void The_lock_names_no_address()
    {
        var text = File.ReadAllText(Path.Combine(s_src, "TextLint.DataBuilder", "package-lock.json"));
        text.Should().Contain("integrity").And.NotContain("http");
    }

    [Fact]
    public void Every_package_that_words_come_from_is_in_the_notice()
    {
        using var package = JsonDocument.Parse(File.ReadAllText(Path.Combine(s_src, "TextLint.DataBuilder", "package.json")));
        var notice = File.ReadAllText(Path.Combine(s_src, "TextLint.Data", "NOTICE.md"));
        foreach (var dependency in package.RootElement.GetProperty("dependencies").EnumerateObject())
            notice.Should().Contain($"`{dependency.Name}` {dependency.Value.GetString()} |");
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
