using System.Runtime.InteropServices;

namespace TextLint.Dev.Packaging;

/// <summary>A platform that packages are made for.</summary>
/// <param name="Name">.NET's name of it: <c>linux-x64</c>; <c>any</c> for all that have .NET.</param>
/// <param name="IsNative">True where this machine can make native code for it; else its archive brings the runtime.</param>
internal sealed record PackagePlatform(string Name, bool IsNative)
{
    /// <summary>The platform of packages without native code.</summary>
    public const string Any = "any";

    /// <summary>Every platform, as this machine can serve it. Native code is linked by a linker of the same system and processor; elsewhere the portable package serves, and an archive with the runtime.</summary>
    public static IReadOnlyList<PackagePlatform> All { get; } =
    [
        new(Any, IsNative: false),
        new("linux-x64", IsNative: OperatingSystem.IsLinux() && Processor == Architecture.X64),
        new("linux-arm64", IsNative: OperatingSystem.IsLinux() && Processor == Architecture.Arm64),
        new("osx-x64", IsNative: OperatingSystem.IsMacOS() && Processor == Architecture.X64),
        new("osx-arm64", IsNative: OperatingSystem.IsMacOS() && Processor == Architecture.Arm64),
        new("win-x64", IsNative: OperatingSystem.IsWindows() && Processor == Architecture.X64),
    ];

    private static Architecture Processor => RuntimeInformation.OSArchitecture;

    /// <summary>True where the system is Windows, whose people unpack zips.</summary>
    public bool IsWindows => Name.StartsWith("win", StringComparison.Ordinal);

    /// <summary>What a build for it is told beside its name.</summary>
    public IEnumerable<string> Arguments => (IsNative, Name) switch
    {
        (true, _) or (false, Any) => ["-r", Name, "-p:TextLintPackage=true"],
        (false, _) => ["-r", Name, "--self-contained", "-p:PublishAot=false", "-p:PublishSingleFile=true", "-p:PublishReadyToRun=true", "-p:EnableCompressionInSingleFile=true"],
    };
}
