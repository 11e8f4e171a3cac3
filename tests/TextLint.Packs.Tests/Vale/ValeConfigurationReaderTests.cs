using CsCheck;
using TextLint.Analysis;
using TextLint.Packs.Vale;

namespace TextLint.Packs.Tests.Vale;

public sealed class ValeConfigurationReaderTests
{
    [Fact]
    public void All_that_a_newsroom_writes_is_read()
    {
        const string Text = """
            # The desk's own
            StylesPath = .github/styles
            MinAlertLevel = warning ; not the small ones
            Vocab = Harbour, Sport
            SkippedScopes = script, pre

            [formats]
            mdx = md

            [*]
            BasedOnStyles = Harbour

            [drafts/**/*.{md,txt}]
            BasedOnStyles = Harbour, Desk
            Harbour.Toward = NO
            Desk.Ferry = error
            TokenIgnores = (\$\d+), \
              (?s)(a\,b)
            CommentDelimiters = {/*, */}
            """;
        var read = ValeConfigurationReader.Read(Text);
        read.Diagnostics.Should().BeEmpty();
        read.StylesPath!.Value.Should().Be(".github/styles");
        read.MinLevel.Should().Be(DiagnosticSeverity.Warning);
        read.Vocabularies.Select(v => v.Value).Should().Equal("Harbour", "Sport");
        read.Formats.Should().Contain("mdx", "md");
        var (all, drafts) = (read.Sections[0], read.Sections[1]);
        all.IsGlobal.Should().BeTrue();
        drafts.Pattern.Should().Be("drafts/**/*.{md,txt}");
        drafts.Styles!.Value.Select(s => s.Value).Should().Equal("Harbour", "Desk");
        drafts.Rules.Select(r => (r.Rule, r.IsOn, r.Level)).Should().Equal(("Harbour.Toward", false, null), ("Desk.Ferry", true, DiagnosticSeverity.Error));
        drafts.TokenIgnores.Select(t => t.Value).Should().Equal(@"(\$\d+)", "(?s)(a,b)");
        drafts.CommentMarks.Should().Be(("{/*", "*/}"));
        Text.Substring(drafts.Rules[1].Span.Start, drafts.Rules[1].Span.Length).Should().Be("Desk.Ferry");
    }

    [Theory]
    [InlineData("BasedOnStyles = Harbour", "TL0012 0 The key \"BasedOnStyles\" belongs in a section such as [*.md].")]
    [InlineData("Harbour.Toward = NO", "TL0012 0 The key \"Harbour.Toward\" belongs in a section such as [*.md].")]
    [InlineData("[*]\nStylesPath = styles", "TL0012 4 The key \"StylesPath\" belongs before the first section.")]
    [InlineData("StylePath = styles", "TL0011 0 There is no key \"StylePath\" here. Did you mean \"StylesPath\"?")]
    [InlineData("MinAlertLevel = warn", "TL0012 16 Expected suggestion, warning or error, found \"warn\".")]
    [InlineData("[*]\nHarbour.Toward = of", "TL0012 21 Expected YES, NO, suggestion, warning or error, found \"of\".")]
    [InlineData("[*.md\nBasedOnStyles = Harbour", "TL0031 0 This section has no closing bracket.")]
    [InlineData("StylesPath styles", "TL0031 0 This line is no \"key = value\", no [section] and no comment.")]
    [InlineData("[*]\nTransform = a.xsl", "TL0030 4 Files are not transformed by XSLT: \"Transform\" has no effect.")]
    [InlineData("[*]\nA.B = NO\nA.B = YES", "TL0030 13 The key \"A.B\" stands in this section before; the first holds.")]
    [InlineData("WordTemplate = (?:x)", "TL0012 15 Expected a pattern with %s for the words, found \"(?:x)\".")]
    public void What_is_wrong_is_said_at_its_place(string text, string expected) =>
        ValeConfigurationReader.Read(text).Diagnostics.Select(d => $"{d.Id} {d.Span.Start} {d.Message}").Should().Equal(expected);

    [Fact]
    public void Any_text_is_read_and_places_lie_in_it() =>
        Gen.OneOf(
                Gen.OneOf("[", "]", "[*]\n", "[formats]\n", "\n", "\r\n", "\r", "=", " = ", ":", "\\\n", "\\", ",", "\"", "'", "`", "#", " ;", "StylesPath", "BasedOnStyles", "A.B", "YES", "TokenIgnores", "\uFEFF", "\uD800", "\0", "é"),
                Gen.Char.Select(c => c.ToString()))
            .Array[0, 40].Select(string.Concat)
            .Sample(text =>
            {
                var read = ValeConfigurationReader.Read(text);
                foreach (var diagnostic in read.Diagnostics) diagnostic.Span.End.Should().BeLessThanOrEqualTo(text.Length);
                foreach (var section in read.Sections) section.Span.End.Should().BeLessThanOrEqualTo(text.Length);
            });
}
