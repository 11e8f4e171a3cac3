using TextLint.Syntax;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Consistency;

/// <summary>Dashes and ellipses.</summary>
public sealed class MarkFormTests
{
    [Theory]
    [InlineData("The ferry – an old one – sank.\n\nIts crew[|—|]nine men[|—|]swam, and the cook – the tenth – stayed.\n")]
    [InlineData("The ferry was old -- it sank. The crew[| - |]nine men[| – |]swam -- and the rest -- stayed.\n")]
    [InlineData("He was late — again. She had it (the keys) — both of them — and left[| – |]\"at once\", she said.\n")]
    public void Dashes_that_are_fewer_are_reported(string text) => RuleTest.For("TL6006").VerifyPlaces(text);

    [Theory]
    [InlineData("The ferry—an old one—sank. It ran from 1990 – 2005, Monday – Friday, on the Hull – Velden line and the Oslo - Bergen line.\n")]
    [InlineData("LISBON, Portugal – The ferry—an old one—sank.\n")]
    [InlineData("The ferry—an old one—sank after a 3 - 1 defeat at 5 - 7 degrees, from April 30 – May 4.\n")]
    [InlineData("The ferry—an old one—sank.\n\n– Who is there?\n\n“Onward.” – The mayor of Velden.\n")]
    [InlineData("The ferry—an old one—sank. “It was – I think – old,” he said.\n")]
    [InlineData("The ferry—an old one—sank.\n\nFerry – the story\n\nText - picture - sound\n")]
    [InlineData("The ferry—an old one—sank, a low- and high-water problem, and cost–benefit was blamed.\n")]
    [InlineData("The ferry—an old one—sank. В порту – это было давно – стоял корабль.\n")]
    public void Ranges_labels_quotations_and_other_scripts_have_dashes_of_their_own(string text) => RuleTest.For("TL6006").Verify(text);

    [Fact]
    public void Lists_and_cells_have_dashes_of_their_own() =>
        RuleTest.For("TL6006", TextFormat.Markdown).Verify("The ferry — an old one — sank.\n\n- Hull - the port.\n- Oslo – the other.\n\n| a – b | c |\n|---|---|\n| d - e. | f |\n");

    [Theory]
    [InlineData("A ferry – an old one – sank. Its crew[| - |]nine men – swam.\n", "A ferry – an old one – sank. Its crew – nine men – swam.\n")]
    [InlineData("A ferry—an old one—sank. Its crew[| – |]nine men – swam.\n", "A ferry—an old one—sank. Its crew—nine men—swam.\n")]
    public void All_dashes_become_the_article_s(string text, string changed) => RuleTest.For("TL6006").VerifyFix(text, changed);

    [Theory]
    [InlineData("He waited... and waited... It came[|…|] late.\n", "He waited... and waited... It came... late.\n")]
    [InlineData("He waited… and waited… It came[|....|] Late.\n", "He waited… and waited… It came…. Late.\n")]
    [InlineData("“He waited… and waited…” she said. It came [|. . .|] late.\n", "“He waited… and waited…” she said. It came … late.\n")]
    public void Ellipses_are_typed_in_one_way(string text, string changed) => RuleTest.For("TL6007").VerifyFix(text, changed);

    [Theory]
    [InlineData("He waited ... and waited... [...] It came.\n")]
    [InlineData("He waited… It came ........ late. The end. \n")]
    public void Spaces_and_leaders_say_nothing(string text) => RuleTest.For("TL6007").Verify(text);
}
