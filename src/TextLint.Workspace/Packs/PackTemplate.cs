using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>The files of a new pack: small, with an example of each kind of thing, and passing its own tests.</summary>
public static class PackTemplate
{
    private const string Toward = """
        # One form where another is right. The name of the file is the name of the rule.
        extends: substitution
        message: "House style: write \"%s\", not \"%s\"."
        level: warning
        # The section of your guide that says so.
        source: "toward, towards"
        ignorecase: true
        swap:
          towards: toward
          afterwards: afterward
        # Every bad example has marks around what must be found; "fixed" is what the fixes make of it.
        examples:
          - bad: "The ferry turned [|towards|] the quay, and [|afterwards|] it stopped."
            fixed: "The ferry turned toward the quay, and afterward it stopped."
          - good: "\"We go towards the light,\" said Ada Brook."

        """;

    private const string Officialese = """
        # Something that should not be there.
        extends: existence
        message: "\"%s\" says little: cut it, or say what is meant."
        level: info
        ignorecase: true
        tokens:
          - at this point in time
          - it should be noted that
        examples:
          - bad: "Nobody was hurt, [|it should be noted that|] the crew said."
          - bad: "The road is closed [|at this point in time|]."
          - good: "The road is closed at this point."

        """;

    /// <summary>The files of a pack.</summary>
    /// <param name="folder">Full path of the folder they go to.</param>
    /// <param name="name">The pack's name.</param>
    public static ImmutableArray<FileEdit> Create(string folder, string name) =>
    [
        new FileEdit(Path.Combine(folder, PackPaths.FileName), null, SourceText.From(Header(name))),
        new FileEdit(Path.Combine(folder, "toward.yaml"), null, SourceText.From(Toward.ReplaceLineEndings("\n"))),
        new FileEdit(Path.Combine(folder, "officialese.yaml"), null, SourceText.From(Officialese.ReplaceLineEndings("\n"))),
    ];

    private static string Header(string name) => $"""
        name: {name}
        version: 0.1.0
        title: House style
        language: en-US
        # The guide that it states, and when you looked.
        source: https://example.org/style
        # Packs to build on: names of packs that ship, or paths.
        extends: []
        # Slots of house style, such as "percent: sign"; `textlint pack check` knows their names.
        slots: {"{}"}
        # Severities of the rules that ship, and of those here: "{name}.toward: error".
        rules: {"{}"}
        # Acronyms that need no introduction, and names that everybody knows.
        acronyms: []
        household: []

        """.ReplaceLineEndings("\n");
}
