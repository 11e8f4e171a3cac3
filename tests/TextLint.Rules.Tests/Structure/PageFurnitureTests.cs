using TextLint.Data;
using TextLint.Semantics;
using TextLint.Spelling;
using TextLint.Syntax;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Structure;

/// <summary>What came with the page in four languages, and copy that only speaks of such things.</summary>
public sealed class PageFurnitureTests
{
    private const string Copy = "The port closed on Friday after the ice came early.\n\nIt will open in spring, the board says.\n\n";

    [Theory]
    [InlineData("en", "Leave a Reply\n\nYour email address will not be published. Required fields are marked *")]
    [InlineData("en", "(Reporting by Marta Velden in Oslo; Editing by Jonas Ames)")]
    [InlineData("en", "Reporting by Marta Velden; Editing by Jonas Ames")]
    [InlineData("de", "Schreibe einen Kommentar\n\nDeine E-Mail-Adresse wird nicht veröffentlicht.")]
    [InlineData("de", "Artikel teilen")]
    [InlineData("fr", "Laisser un commentaire\n\nVotre adresse e-mail ne sera pas publiée.")]
    [InlineData("fr", "Lire aussi\n\nPartager\n\nImprimer")]
    [InlineData("es", "Deja una respuesta\n\nTu dirección de correo electrónico no será publicada.")]
    [InlineData("es", "© 2024 Diario del Puerto. Todos los derechos reservados.")]
    public void The_end_of_a_page_is_residue(string language, string end) => For("TL7001", language).Verify($"{Copy}[|{end}|]\n");

    [Theory]
    [InlineData("en", "Reporting by the Harbour Post showed that the pier was unsafe.")]
    [InlineData("de", "Die Anzeige gegen den Hafenmeister wurde am Montag erstattet.")]
    [InlineData("fr", "La publicité pour le port a coûté cher à la ville.")]
    [InlineData("es", "La publicidad del puerto ha costado mucho dinero a la ciudad.")]
    public void Copy_that_speaks_of_such_things_is_not(string language, string end) => For("TL7001", language).Verify($"{Copy}{end}\n");

    [Theory]
    [InlineData("en", "Read more: Ice closes the harbour")]
    [InlineData("en", "Story continues below advertisement")]
    [InlineData("en", "Marta Velden/AFP via Getty Images")]
    [InlineData("de", "Lesen Sie auch: Eis im Hafen")]
    [InlineData("fr", "Lire aussi : La glace au port")]
    [InlineData("es", "Lea también: Hielo en el puerto")]
    public void A_line_of_the_page_between_paragraphs_goes(string language, string line) => For("TL7005", language).VerifyFix($"{Copy}[|{line}|]\n\n{Copy}", Copy + Copy);

    [Theory]
    [InlineData("en", "She told them to read more: it would help.")]
    [InlineData("en", "Related: the two are not.\nThe poem has two lines.")]
    [InlineData("en", "Twitter.com/AP")]
    public void A_line_of_the_article_stays(string language, string line) => For("TL7005", language).Verify($"{Copy}{line}\n\n{Copy}");

    [Theory]
    [InlineData("See https://example.org/a[|?utm_source=x&utm_campaign=y|].", "See https://example.org/a.")]
    [InlineData("See www.example.org/a[|?id=1&gclid=z&p=2|]#top (so).", "See www.example.org/a?id=1&p=2#top (so).")]
    public void Parameters_that_track_go(string marked, string expected) => RuleTest.For("TL7006").VerifyFix(marked + "\n", expected + "\n");

    [Theory]
    [InlineData("[a](https://example.org/a[|?fbclid=x|]) and [b].\n\n[b]: https://example.org/b[|?utm_medium=x&q=1|]\n", TextFormat.Markdown)]
    [InlineData("<p>So <a href=\"https://example.org/a[|?q=1&amp;utm_source=x|]\">it is</a>.</p>\n", TextFormat.Html)]
    public void Targets_of_links_are_read_too(string marked, TextFormat format) => RuleTest.For("TL7006", format).Verify(marked);

    [Theory]
    [InlineData("See https://example.org/a?id=7&q=utm_source. Why ask?utm_source=x")]
    public void Other_parameters_stay(string text) => RuleTest.For("TL7006").Verify(text + "\n");

    private static RuleTest For(string rule, string language)
    {
        var test = RuleTest.For(rule);
        var data = new LanguageData(language, Lexicon.Empty).WithTexts(kind => LanguageResources.GetText(language, kind));
        return language == "en" ? test : test.WithLanguage(data);
    }
}
