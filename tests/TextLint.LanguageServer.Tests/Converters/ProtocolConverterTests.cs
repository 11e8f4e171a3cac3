using System.Collections.Immutable;
using System.Text.Json;
using TextLint.Analysis;
using TextLint.LanguageServer.Protocol;
using TextLint.Syntax.Text;
using Diagnostic = TextLint.Analysis.Diagnostic;

namespace TextLint.LanguageServer.Converters;

public sealed class ProtocolConverterTests
{
    private const string Uri = "file:///desk/story.txt";
    private static readonly SourceText Text = SourceText.From("Chief Ames spoke.\nChief Aims left.\n");

    [Theory]
    [InlineData(DiagnosticSeverity.Error, 1)]
    [InlineData(DiagnosticSeverity.Warning, 2)]
    [InlineData(DiagnosticSeverity.Info, 3)]
    [InlineData(DiagnosticSeverity.Hint, 4)]
    public void Severities_have_the_numbers_of_the_protocol(DiagnosticSeverity severity, int expected) =>
        Convert(Everything, Finding() with { Severity = severity }).Severity.Should().Be(expected);

    [Fact]
    public void A_diagnostic_says_what_where_and_which_rule()
    {
        var diagnostic = Convert(Everything, Finding());

        diagnostic.Range.Should().Be(new ProtocolRange(new Position(1, 6), new Position(1, 10)));
        diagnostic.Should().BeEquivalentTo(new { Code = "TL9003", Source = "textlint", Message = "Is this Ames?", Data = new DiagnosticData("name-variant") });
        diagnostic.Tags.Should().Equal(1);
        diagnostic.RelatedInformation.Should().Equal(new DiagnosticRelatedInformation(
            new Location(Uri, new ProtocolRange(new Position(0, 6), new Position(0, 10))), "first reference"));
    }

    [Fact]
    public void A_place_in_another_article_is_the_start_of_its_line() =>
        Convert(Everything, Finding() with { Related = [RelatedLocation.InArticle("/desk/old/story a.txt", 3, "names \"Ames\"")] }).RelatedInformation.Should()
            .Equal(new DiagnosticRelatedInformation(new Location("file:///desk/old/story%20a.txt", new ProtocolRange(new Position(2, 0), new Position(2, 0))), "names \"Ames\""));

    [Fact]
    public void A_client_is_sent_only_what_it_can_show()
    {
        var diagnostic = Convert("{}", Finding());

        diagnostic.Tags.Should().BeNull();
        diagnostic.RelatedInformation.Should().BeNull();
    }

    [Fact]
    public void A_finding_with_a_place_on_every_line_names_the_first_ones()
    {
        var everywhere = Finding() with { Related = [.. Enumerable.Repeat(new RelatedLocation(new TextSpan(6, 4), "and here"), 100_000)] };
        Convert(Everything, everywhere).RelatedInformation.Should().HaveCount(500);
    }

    [Fact]
    public void Edits_carry_the_version_where_the_client_takes_it()
    {
        var edit = Edit("""{"workspace":{"workspaceEdit":{"documentChanges":true}}}""");

        edit.Changes.Should().BeNull();
        edit.DocumentChanges.Should().ContainSingle().Which.TextDocument.Should().Be(new EditedTextDocumentIdentifier(Uri, 7));
        edit.DocumentChanges![0].Edits.Should().Equal(new TextEdit(new ProtocolRange(new Position(1, 6), new Position(1, 10)), "Ames"));
    }

    [Fact]
    public void Edits_go_by_URI_where_it_does_not() => Edit("{}").Changes!.Should().ContainKey(Uri).WhoseValue.Should().ContainSingle();

    private const string Everything = """
        {"textDocument":{"publishDiagnostics":{"relatedInformation":true,"tagSupport":{"valueSet":[1,2]}}}}
        """;

    private static Diagnostic Finding() => new()
    {
        Descriptor = new DiagnosticDescriptor
        {
            Id = "TL9003", Name = "name-variant", Title = "Name variant", MessageFormat = "{0}", Category = "Names",
            DefaultSeverity = DiagnosticSeverity.Warning, IsUnnecessary = true,
        },
        Severity = DiagnosticSeverity.Warning,
        Span = new TextSpan(24, 4),
        Message = "Is this Ames?",
        Related = [new RelatedLocation(new TextSpan(6, 4), "first reference")],
    };

    private static ProtocolDiagnostic Convert(string capabilities, Diagnostic diagnostic) =>
        Converter(capabilities).ToDiagnostics(Uri, Text, ImmutableArray.Create(diagnostic))[0];

    private static WorkspaceEdit Edit(string capabilities)
    {
        var converter = Converter(capabilities);
        return converter.ToWorkspaceEdit(Uri, 7, converter.Positions(Text), [new TextChange(new TextSpan(24, 4), "Ames")]);
    }

    private static ProtocolConverter Converter(string capabilities) => new(new ClientCapabilities(JsonDocument.Parse(capabilities).RootElement));
}
