using TextLint.Analysis;
using TextLint.Testing;
using TextLint.Workspaces.Tests.Configuration;

namespace TextLint.Workspaces.Tests.Documents;

/// <summary>Articles in German, French and Spanish: what English writes must make no finding in them, and what is wrong in them is found.</summary>
public sealed class ForeignArticleTests
{
    private static readonly string s_folder = RepositoryPath.To("tests", "articles");

    public static TheoryData<string> Clean => [.. Articles("").Where(path => !path.Contains("/faulty/", StringComparison.Ordinal))];

    public static TheoryData<string> Faulty => [.. Articles("faulty")];

    [Theory]
    [MemberData(nameof(Clean))]
    public void A_clean_article_has_no_finding_of_quotations_names_or_acronyms(string path) => Show(path, Read(path).Text, new DictionaryLibrary(new DictionaryFinder([]))).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Clean))]
    public void Nor_with_the_dictionary_of_the_language(string path)
    {
        var library = DictionaryLibrary.OfThisMachine;
        Assert.SkipWhen(library.Finder.Find(LanguageOf(path)) is null, $"This machine has no dictionary for \"{LanguageOf(path)}\".");
        Show(path, Read(path).Text, library).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Faulty))]
    public void What_is_wrong_is_found(string path)
    {
        var (text, spans) = Read(path);
        var id = Path.GetFileName(path).Split('-')[0];
        Show(path, text, new DictionaryLibrary(new DictionaryFinder([]))).Should().Equal(spans.Select(s => $"{id} {text.Substring(s.Start, s.Length)}"));
    }

    private static IEnumerable<string> Articles(string folder) =>
        from language in (string[])["de", "fr", "es"]
        from file in Directory.EnumerateFiles(Path.Combine(s_folder, language, folder), "*.txt").Order(StringComparer.Ordinal)
        select Path.GetRelativePath(s_folder, file).Replace('\\', '/');

    private static MarkedText Read(string path) => MarkedText.Parse(File.ReadAllText(Path.Combine(s_folder, path)));

    private static string LanguageOf(string path) => path[..2];

    private static string[] Show(string path, string text, DictionaryLibrary dictionaries)
    {
        var files = new MemoryFiles(("textlint.yml", $"language: {LanguageOf(path)}\n"));
        var options = new ConfigurationOptions { Files = files };
        var workspace = new Workspace(new ConfigurationProvider(EngineCatalog.Instance, options, ShippedLanguages.Find, dictionaries: dictionaries));
        var article = workspace.OpenDocument(MemoryFiles.FullPath(path), text).Current;
        article.Model.Language.Language.Should().Be(LanguageOf(path));
        return [.. article.GetDiagnostics().Where(IsReportedAbroad).Select(d => $"{d.Descriptor.Id} {text.Substring(d.Span.Start, d.Span.Length)}")];
    }

    private static bool IsReportedAbroad(Diagnostic diagnostic) => diagnostic.Descriptor.Id[..3] is "TL2" or "TL3" or "TL4";
}
