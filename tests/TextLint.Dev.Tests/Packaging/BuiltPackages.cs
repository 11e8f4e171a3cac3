namespace TextLint.Dev.Tests.Packaging;

/// <summary>The packages, made once for all tests of them; TEXTLINT_PACKAGES names a folder where they are made already.</summary>
public sealed class BuiltPackages : IDisposable
{
    private readonly string? _made;

    public BuiltPackages()
    {
        if (Environment.GetEnvironmentVariable("TEXTLINT_PACKAGES") is { Length: > 0 } given) Folder = Path.GetFullPath(given);
        else if (Environment.GetEnvironmentVariable("TEXTLINT_LONG_TESTS") == "1")
        {
            _made = Directory.CreateTempSubdirectory("textlint-packages-").FullName;
            Folder = Path.Combine(_made, "out");
            PackageCommand.Run(Folder, []).Should().Be(0);
        }
    }

    /// <summary>Full path of the folder; null where they are not made.</summary>
    public string? Folder { get; }

    public void Dispose()
    {
        if (_made is not null) Directory.Delete(_made, recursive: true);
    }
}
