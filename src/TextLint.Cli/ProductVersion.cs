using System.Reflection;
using System.Runtime.InteropServices;

namespace TextLint.Cli;

/// <summary>The version of this build, and what kind of build it is.</summary>
internal static class ProductVersion
{
    /// <summary>Three numbers: 0.1.0.</summary>
    public static string Text { get; } = typeof(ProductVersion).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    /// <summary>The day of the version, as yyyy-mm-dd.</summary>
    public static string Date { get; } = Fact("Date") ?? "";

    /// <summary>One line: <c>TextLint 0.1.0 (native, linux-x64)</c>, with the commit where the package was made of one.</summary>
    public static string Line { get; } = $"TextLint {Text} ({string.Join(", ", Kinds())})";

    private static IEnumerable<string> Kinds()
    {
        // What is compiled ahead has no list of assemblies to load.
        if (AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") is null) yield return "native";
        else
        {
            yield return Fact("SelfContained") == "true" ? "self-contained" : "portable";
            yield return RuntimeInformation.FrameworkDescription;
        }
        yield return RuntimeInformation.RuntimeIdentifier;
        if (Fact("Commit") is { Length: > 0 } commit) yield return $"commit {commit}";
    }

    /// <summary>What the project file says of the build; null where it says nothing.</summary>
    private static string? Fact(string key) =>
        typeof(ProductVersion).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => a.Key == key)?.Value;
}
