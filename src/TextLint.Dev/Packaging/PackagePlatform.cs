namespace TextLint.Dev.Packaging;

/// <summary>A platform that packages are made for.</summary>
/// <param name="Name">.NET's name of it: <c>linux-x64</c>; <c>any</c> for all that have .NET.</param>
/// <param name="IsNative">True where this machine can make native code for it; else its archive brings the runtime.</param>
internal sealed record PackagePlatform(string Name, bool IsNative)
{
    /// <summary>The platform of packages without native code.</summary>
    public const string Any = "any";

    private const string Arm64Linker = "aarch64-linux-gnu-gcc";

    /// <summary>Every platform, as this machine can serve it. Native code is linked by a linker of the same system.</summary>
    public static IReadOnlyList<PackagePlatform> All { get; } =
    [
        new(Any, IsNative: false),
        new("linux-x64", IsNative: OperatingSystem.IsLinux()),
        new("linux-arm64", IsNative: OperatingSystem.IsLinux() && Programs.Exists(Arm64Linker)),
        new("osx-x64", IsNative: OperatingSystem.IsMacOS()),
        new("osx-arm64", IsNative: OperatingSystem.IsMacOS()),
        new("win-x64", IsNative: OperatingSystem.IsWindows()),
    ];

    /// <summary>True where the system is Windows, whose people unpack zips.</summary>
    public bool IsWindows => Name.StartsWith("win", StringComparison.Ordinal);

    /// <summary>What a build for it is told beside its name.</summary>
    public IEnumerable<string> Arguments => (IsNative, Name) switch
    {
        (true, "linux-arm64") => ["-r", Name, "-p:TextLintPackage=true", $"-p:CppCompilerAndLinker={Arm64Linker}", "-p:ObjCopyName=aarch64-linux-gnu-objcopy"],
        (true, _) or (false, Any) => ["-r", Name, "-p:TextLintPackage=true"],
        (false, _) => ["-r", Name, "--self-contained", "-p:PublishAot=false", "-p:PublishSingleFile=true", "-p:PublishReadyToRun=true", "-p:EnableCompressionInSingleFile=true"],
    };
}
