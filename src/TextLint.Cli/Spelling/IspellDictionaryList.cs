using TextLint.Workspaces;

namespace TextLint.Cli.Spelling;

/// <summary>What Hunspell's -D says, for clients that choose a dictionary from it.</summary>
/// <param name="finder">The dictionaries that the machine has.</param>
/// <param name="shipped">Names of the dictionaries that are part of the program.</param>
/// <param name="cache">A folder to make files in; null for none.</param>
internal sealed class IspellDictionaryList(DictionaryFinder finder, IReadOnlyList<string> shipped, string? cache)
{
    /// <summary>What Emacs reads in an affix file: which characters a word may have inside. Dictionaries that ship have no such file.</summary>
    private const string Affixes = "SET UTF-8\nWORDCHARS ’\n";

    /// <summary>Writes the list.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="names">The dictionaries that are asked for.</param>
    public void Write(TextWriter output, IEnumerable<string> names)
    {
        var ours = WriteAffixFiles();
        output.WriteLine("SEARCH PATH:");
        output.WriteLine(string.Join(Path.PathSeparator, finder.Folders));
        output.WriteLine("AVAILABLE DICTIONARIES (path is not mandatory for -d option):");
        foreach (var path in ours.Concat(finder.All.Select(f => Path.ChangeExtension(f.AffixPath, null)))) output.WriteLine(path);
        output.WriteLine("LOADED DICTIONARY:");
        foreach (var name in names)
        {
            var own = ours.FirstOrDefault(path => Path.GetFileName(path).Equals(name.Replace('-', '_'), StringComparison.OrdinalIgnoreCase));
            if (own is not null) output.WriteLine(own + ".aff");
            else if (finder.Find(name) is { } files) output.WriteLine($"{files.AffixPath}{output.NewLine}{files.WordPath}");
        }
    }

    /// <summary>Gives each dictionary that ships a file to be known by; the paths without endings. None where that cannot be: clients then know what the machine has.</summary>
    private List<string> WriteAffixFiles()
    {
        var paths = new List<string>();
        if (cache is null || shipped.Count == 0) return paths;
        var folder = Path.Combine(cache, "ispell");
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var name in shipped)
            {
                var path = Path.Combine(folder, name);
                if (!File.Exists(path + ".aff")) File.WriteAllText(path + ".aff", Affixes);
                paths.Add(path);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A client that finds no dictionary says so itself.
        }
        return paths;
    }
}
