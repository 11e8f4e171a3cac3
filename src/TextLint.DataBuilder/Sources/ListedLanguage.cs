namespace TextLint.DataBuilder.Sources;

/// <summary>A language whose lexicon is made from lists alone, without a dictionary.</summary>
/// <param name="Tag">The primary language.</param>
/// <param name="Package">The package of frequent words, given names and surnames.</param>
/// <param name="GivenNames">Its list of given names.</param>
/// <param name="Surnames">Its list of surnames.</param>
internal sealed record ListedLanguage(string Tag, string Package, string GivenNames = "src/firstnames.json", string Surnames = "src/lastnames.json")
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ListedLanguage> All { get; } =
    [
        new("de", "@zxcvbn-ts/language-de"),
        // The package has the two lists of names under each other's name.
        new("fr", "@zxcvbn-ts/language-fr", GivenNames: "src/lastnames.json", Surnames: "src/firstnames.json"),
        new("es", "@zxcvbn-ts/language-es-es"),
    ];
}
