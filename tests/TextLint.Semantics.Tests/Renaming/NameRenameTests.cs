using TextLint.Syntax;

namespace TextLint.Semantics.Tests.Renaming;

/// <summary>What stands where a name stood: the form that was there, of the new name.</summary>
public sealed class NameRenameTests
{
    [Theory]
    [InlineData("Farid Kabulov spoke. A friend of Kabulov left with Farid.", "Farid Kabulov", "Omar Jones", "Omar Jones spoke. A friend of Jones left with Omar.")]
    [InlineData("Farid Kabulov spoke. Police searched Kabulov's house, and Kabulov’s car.", "Farid Kabulov", "Omar Jones", "Omar Jones spoke. Police searched Jones's house, and Jones’s car.")]
    [InlineData("Farid Kabulov spoke. It was Kabulov's, not Reeves' boat.", "Farid Kabulov", "Omar Jones", "Omar Jones spoke. It was Jones', not Reeves' boat.")]
    [InlineData("Omar Jones spoke. It was Jones' boat.", "Omar Jones", "Farid Kabulov", "Farid Kabulov spoke. It was Kabulov's boat.")]
    [InlineData("Farid Kabulov spoke. The house of the Kabulovs burned, and the Kabulovs' car.", "Farid Kabulov", "Omar Jones", "Omar Jones spoke. The house of the Joneses burned, and the Joneses' car.")]
    [InlineData("Farid Kabulov spoke. Later Mr Kabulov and Minister Kabulov left.", "Farid Kabulov", "Omar Jones", "Omar Jones spoke. Later Mr Jones and Minister Jones left.")]
    [InlineData("Farid Kabulov spoke. F. Kabulov signed it.", "Farid Kabulov", "Omar Jones", "Omar Jones spoke. O. Jones signed it.")]
    [InlineData("Farid Kabulov spoke in Kabul. The Kabulov Institute is near.", "Farid Kabulov", "Omar Jones", "Omar Jones spoke in Kabul. The Kabulov Institute is near.")]
    public void The_form_that_was_there(string text, string old, string renamed, string expected) => Renamed.Text(text, old, renamed).Should().Be(expected);

    [Theory]
    [InlineData("Ursula von der Leyen spoke. Von der Leyen left. A note by von der Leyen was read.", "Ursula von der Leyen", "Anna Berg", "Anna Berg spoke. Berg left. A note by Berg was read.")]
    [InlineData("Anna Dubrovin spoke. Dubrovin left. A note by Dubrovin was read.", "Anna Dubrovin", "Ursula von der Leyen", "Ursula von der Leyen spoke. Von der Leyen left. A note by von der Leyen was read.")]
    [InlineData("Osama bin Laden hid. Bin Laden had a house. They found bin Laden's car.", "Osama bin Laden", "Anna Berg", "Anna Berg hid. Berg had a house. They found Berg's car.")]
    [InlineData("Abdel Fattah al-Sisi spoke. Later al-Sisi left, and a guard of Sisi went too.", "Abdel Fattah al-Sisi", "Anna Berg", "Anna Berg spoke. Later Berg left, and a guard of Berg went too.")]
    [InlineData("Andrés Manuel López Obrador spoke. Friends of López Obrador left.", "Andrés Manuel López Obrador", "Anna Berg", "Anna Berg spoke. Friends of Berg left.")]
    [InlineData("Xi Jinping spoke. A letter from Xi was read.", "Xi Jinping", "Anna Berg", "Anna Berg spoke. A letter from Berg was read.")]
    [InlineData("A letter from Kim Jong Un came. It was Kim's.", "Kim Jong Un", "Anna Berg", "A letter from Anna Berg came. It was Berg's.")]
    [InlineData("J.K. Rowling spoke. J. K. Rowling wrote. The editor of JK Rowling met Rowling.", "J.K. Rowling", "Anna Berg", "Anna Berg spoke. Anna Berg wrote. The editor of A. Berg met Berg.")]
    [InlineData("Marta Smith-Jones spoke. Friends of Smith-Jones left, and one of Jones.", "Marta Smith-Jones", "Anna Berg-Lund", "Anna Berg-Lund spoke. Friends of Berg-Lund left, and one of Lund.")]
    [InlineData("Marion \"Suge\" Knight spoke. A friend of Knight left.", "Marion \"Suge\" Knight", "Anna Berg", "Anna Berg spoke. A friend of Berg left.")]
    [InlineData("A goal by Pelé counted. It was Pelé's last.", "Pelé", "Anna Berg", "A goal by Anna Berg counted. It was Anna Berg's last.")]
    public void Names_of_every_build(string text, string old, string renamed, string expected) => Renamed.Text(text, old, renamed).Should().Be(expected);

    [Theory]
    [InlineData("KABULOV SAYS NO\n\nFarid Kabulov spoke.", "JONES SAYS NO\n\nOmar Jones spoke.")]
    [InlineData("KABULOV'S HOUSE BURNS\n\nFarid Kabulov spoke.", "JONES'S HOUSE BURNS\n\nOmar Jones spoke.")]
    [InlineData("Farid Kabulov Says No Again\n\nFarid Kabulov spoke.", "Omar Jones Says No Again\n\nOmar Jones spoke.")]
    public void Headlines_in_their_style(string text, string expected) => Renamed.Text(text, "Farid Kabulov", "Omar Jones").Should().Be(expected);

    [Fact]
    public void Father_and_son_are_two()
    {
        const string Text = "Donald Orlen spoke. A son, Donald Orlen Jr., left. They liked Orlen.";
        var (text, left) = Renamed.Create(Text, "Donald Orlen Jr.", "Eric Berg");
        text.Should().Be("Donald Orlen spoke. A son, Eric Berg, left. They liked Orlen.");
        left.Should().Equal("Orlen Ambiguous");
    }

    [Theory]
    [InlineData("Tom Brown and Ann Brown spoke. A friend of Brown left.", "Tom Brown", "Tom Berg and Ann Brown spoke. A friend of Brown left.", "")]
    [InlineData("Ann Brown and Tom Brown spoke. A friend of Brown left.", "Tom Brown", "Ann Brown and Tom Berg spoke. A friend of Brown left.", "Brown Ambiguous")]
    [InlineData("Tom Brown spoke. A friend of Brown left. Brown dogs barked. Brown was calm.", "Tom Brown", "Tom Berg spoke. A friend of Berg left. Brown dogs barked. Berg was calm.", "Brown Uncertain")]
    [InlineData("Tom Brown spoke in Brown Street. A man at the Brown Institute left.", "Tom Brown", "Tom Berg spoke in Brown Street. A man at the Brown Institute left.", "")]
    [InlineData("Jane Brown (née Miller) spoke. A friend of Miller left.", "Jane Brown", "Tom Berg (née Miller) spoke. A friend of Miller left.", "Miller OtherName, Miller OtherName")]
    public void Look_alikes_are_left_alone(string text, string old, string expected, string leftAlone)
    {
        var (renamed, left) = Renamed.Create(text, old, "Tom Berg");
        renamed.Should().Be(expected);
        string.Join(", ", left).Should().Be(leftAlone);
    }

    [Fact]
    public void A_mark_that_closes_a_quotation_is_no_possessive() =>
        Renamed.Text("Omar Jones spoke. They called it 'a day for Jones' and left.", "Omar Jones", "Anna Berg").Should().Be("Anna Berg spoke. They called it 'a day for Berg' and left.");

    [Fact]
    public void Front_matter_captions_and_alternative_texts_are_part_of_the_article() =>
        Renamed.Text(
            "---\ntitle: 'Kabulov''s day'\nauthor: Ann Berg\nimage:\n  alt: Farid Kabulov at sea\ntags: [Kabulov]\n---\n\n![Farid Kabulov](kabulov.jpg)\n\nThe day of *Farid* Kabulov came. It was `Kabulov`.\n",
            "Farid Kabulov", "Sean O'Dowd", TextFormat.Markdown)
        .Should().Be("---\ntitle: 'O''Dowd''s day'\nauthor: Ann Berg\nimage:\n  alt: Sean O'Dowd at sea\ntags: [Kabulov]\n---\n\n![Sean O'Dowd](kabulov.jpg)\n\nThe day of *Sean* O'Dowd came. It was `Kabulov`.\n");

    [Fact]
    public void Markup_in_a_name_is_not_torn() =>
        Renamed.Create("The day of *Farid* Kabulov came.", "Farid Kabulov", "Ann van Berg", TextFormat.Markdown).Should().BeEquivalentTo(("The day of *Farid* Kabulov came.", new[] { "Farid Kabulov Markup" }));

    [Theory]
    [InlineData(""), InlineData("  "), InlineData("A\nB"), InlineData("<b>"), InlineData("42")]
    public void What_is_no_name_is_refused(string text) => NameRename.IsName(text).Should().BeFalse();
}
