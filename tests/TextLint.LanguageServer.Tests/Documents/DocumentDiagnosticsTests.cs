using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Workspaces;
using Diagnostic = TextLint.Analysis.Diagnostic;

namespace TextLint.LanguageServer.Documents;

public sealed class DocumentDiagnosticsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("textlint-lsp-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_editor_is_sent_to_other_articles_that_are_files_here_and_to_no_others()
    {
        File.WriteAllText(Path.Combine(_folder, "textlint.yml"), "");
        File.WriteAllText(Path.Combine(_folder, "old.md"), "Pavel Dubrovin spoke.\n");
        var configuration = new ConfigurationProvider(EngineCatalog.Instance).Resolve(Path.Combine(_folder, "new.md"));
        var finding = new Diagnostic
        {
            Descriptor = EngineDescriptors.RuleFailure,
            Severity = DiagnosticSeverity.Warning,
            Span = default,
            Message = "",
            Related = [new RelatedLocation(default, "here"), RelatedLocation.InArticle("old.md", 1, "there"), RelatedLocation.InArticle("wire:17", 1, "nowhere")],
        };
        DocumentDiagnostics.Locate(ImmutableArray.Create(finding), configuration).Should().ContainSingle().Which.Related.Should()
            .Equal(new RelatedLocation(default, "here"), RelatedLocation.InArticle(Path.Combine(_folder, "old.md"), 1, "there"));
    }
}
