using System.Collections.Immutable;

namespace TextLint.Workspaces;

/// <summary>Knows what lies beside articles and ends like one: other people's texts, what is built, templates, what is about the repository.</summary>
internal static class NonArticles
{
    private const string Built = "built from the articles";
    private const string Others = "other people's texts";
    private const string Template = "templates";

    private static readonly string[] s_hugo = ["hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config.toml", "archetypes"];

    /// <summary>Folders, and what must lie beside them for it to hold: one of these, or nothing.</summary>
    private static readonly (string Folder, string Reason, string[] Beside)[] s_folders =
    [
        ("vendor", Others, []), ("third_party", Others, []), ("bower_components", Others, []), ("themes", Others, s_hugo),
        ("_site", Built, []), ("_build", Built, []), ("_book", Built, []), ("dist", Built, ["package.json"]), ("build", Built, ["package.json", "docusaurus.config.js"]),
        ("out", Built, ["package.json", "next.config.js"]), ("public", Built, s_hugo), ("site", Built, ["mkdocs.yml"]), ("target", Built, ["Cargo.toml", "pom.xml"]),
        ("_layouts", Template, []), ("_includes", Template, []), ("layouts", Template, s_hugo), ("archetypes", Template, []), ("templates", Template, []),
    ];

    private static readonly string[] s_aboutRepository =
    [
        "readme", "changelog", "changes", "contributing", "code_of_conduct", "license", "licence", "copying", "notice", "security", "support", "authors", "maintainers", "governance", "pull_request_template",
    ];

    private static readonly string[] s_forMachines = ["requirements.txt", "robots.txt", "humans.txt", "ads.txt", "cmakelists.txt"];

    /// <summary>What leaves an article out; null for what is one.</summary>
    /// <param name="folder">Full path of the folder that is looked at.</param>
    /// <param name="path">The article's path from it, with forward slashes.</param>
    public static LeftOut? Find(string folder, string path)
    {
        var parts = path.Split('/');
        for (var i = 0; i < parts.Length - 1; i++)
        {
            var above = Path.Combine([folder, .. parts[..i]]);
            foreach (var (name, reason, beside) in s_folders)
                if (parts[i] == name && (beside.Length == 0 || beside.Any(b => Path.Exists(Path.Combine(above, b))))) return new LeftOut(string.Join('/', ["", .. parts[..(i + 1)], ""]), reason);
        }
        var file = parts[^1].ToLowerInvariant();
        if (s_forMachines.Contains(file)) return new LeftOut(parts[^1], "no article");
        return parts.Length == 1 && s_aboutRepository.Contains(Path.GetFileNameWithoutExtension(file)) ? new LeftOut("/" + path, "about this repository") : null;
    }

    /// <summary>The articles among paths, and what leaves the others out; where nothing would be left, what is about the repository is what people write here.</summary>
    public static (ImmutableArray<string> Articles, ImmutableArray<LeftOut> LeftOut) Split(string folder, IReadOnlyList<string> paths)
    {
        var found = paths.Select(p => (Path: p, LeftOut: Find(folder, p))).ToArray();
        if (found.All(f => f.LeftOut is not null)) found = [.. found.Select(f => f.LeftOut!.Pattern == "/" + f.Path ? f with { LeftOut = null } : f)];
        return ([.. found.Where(f => f.LeftOut is null).Select(f => f.Path)], [.. found.Select(f => f.LeftOut).OfType<LeftOut>().Distinct().OrderBy(l => l.Pattern, StringComparer.Ordinal)]);
    }
}
