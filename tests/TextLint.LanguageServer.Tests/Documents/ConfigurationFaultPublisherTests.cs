using TextLint.Analysis;
using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Hosting;
using TextLint.LanguageServer.Protocol;
using TextLint.Syntax.Text;
using TextLint.Workspaces;
using Diagnostic = TextLint.Analysis.Diagnostic;

namespace TextLint.LanguageServer.Documents;

public sealed class ConfigurationFaultPublisherTests
{
    private static readonly SourceText s_text = SourceText.From("rules:\n  speling: off\n");
    private readonly RecordingConnection _client = new();
    private readonly ProtocolConverter _converter = new(ClientCapabilities.None);

    [Fact]
    public void Faults_are_pushed_to_their_own_file_and_place()
    {
        Publisher().Publish([Fault("/desk/textlint.yml")], _converter);

        var push = _client.Of<PublishDiagnosticsParams>().Should().ContainSingle().Subject;
        push.Uri.Should().Be("file:///desk/textlint.yml");
        push.Version.Should().BeNull();
        push.Diagnostics.Should().ContainSingle().Which.Range.Should().Be(new ProtocolRange(new Position(1, 2), new Position(1, 9)));
    }

    [Fact]
    public void A_fault_that_several_documents_meet_is_pushed_once()
    {
        Publisher().Publish([Fault("/desk/textlint.yml"), Fault("/desk/textlint.yml")], _converter);
        _client.Of<PublishDiagnosticsParams>().Should().ContainSingle().Which.Diagnostics.Should().ContainSingle();
    }

    [Fact]
    public void Nothing_is_pushed_while_nothing_changes()
    {
        var (publisher, fault) = (Publisher(), Fault("/desk/textlint.yml"));
        publisher.Publish([fault], _converter);
        publisher.Publish([fault], _converter);
        _client.Sent.Should().ContainSingle();
    }

    [Fact]
    public void Faults_that_are_mended_are_taken_away_and_others_stay()
    {
        var (publisher, other) = (Publisher(), Fault("/desk/house.textlint.yml"));
        publisher.Publish([Fault("/desk/textlint.yml"), other], _converter);
        _client.Sent.Clear();
        publisher.Publish([other], _converter);

        var push = _client.Of<PublishDiagnosticsParams>().Should().ContainSingle().Subject;
        push.Uri.Should().Be("file:///desk/textlint.yml");
        push.Diagnostics.Should().BeEmpty();
    }

    private ConfigurationFaultPublisher Publisher() => new(_client);

    private static FileDiagnostic Fault(string path) => new(path, s_text, new Diagnostic
    {
        Descriptor = WordAnalyzer.Safe, Severity = DiagnosticSeverity.Error, Span = new TextSpan(9, 7), Message = "There is no rule speling.",
    });
}
