using TextLint.DataBuilder.Sources;

namespace TextLint.DataBuilder;

/// <summary>The folder the data is made in. Builds that run side by side wait for each other, and only the first makes anything.</summary>
/// <param name="sources">The folder with package.json, its lock and Tables.</param>
/// <param name="output">Where the data goes.</param>
internal sealed class BuildDirectory(string sources, string output)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    /// <summary>Makes the data unless what is there was made from inputs with the same <paramref name="stamp"/>.</summary>
    public void Update(string stamp)
    {
        Directory.CreateDirectory(output);
        using var alone = TakeLock(Path.Combine(output, "lock"));
        var stampFile = Path.Combine(output, "stamp");
        if (File.Exists(stampFile) && File.ReadAllText(stampFile) == stamp) return;
        File.Delete(stampFile);
        var packages = NodePackages.Install(sources, Path.Combine(output, "packages"));
        WriteWhole("en.lexicon", EnglishLexicon.Build(packages, Path.Combine(sources, "Tables")));
        foreach (var language in ListedLanguage.All) WriteWhole(language.Tag + ".lexicon", ListedLexicon.Build(packages, Path.Combine(sources, "Tables"), language));
        WriteWhole("en.suggestions", SuggestionSource.Build(packages, Path.Combine(sources, "Tables")));
        WriteWhole("en.tags", EnglishTags.Build(packages));
        foreach (var (name, data) in EnglishDictionaries.Build(packages)) WriteWhole(name, data);
        File.WriteAllText(stampFile, stamp);
    }

    private static FileStream TakeLock(string path)
    {
        var waited = System.Diagnostics.Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException e) when (waited.Elapsed > s_patience)
            {
                throw new BuildException($"Another build has held {path} for five minutes. End it, or delete the file.", e);
            }
            catch (IOException)
            {
                Thread.Sleep(100);
            }
        }
    }

    // A build that is ended half way must not leave half a file under the name.
    private void WriteWhole(string name, byte[] data)
    {
        var path = Path.Combine(output, name);
        File.WriteAllBytes(path + ".new", data);
        File.Move(path + ".new", path, overwrite: true);
    }
}
