namespace TextLint.EndToEnd.Tests.LanguageServer;

/// <summary>Articles of our own invention, with faults that one block shows and faults that only the whole shows.</summary>
internal static class Articles
{
    /// <summary>Plain text with characters of one to four UTF-8 bytes before its faults, and CRLF, CR and LF between its lines.</summary>
    public const string Harbor =
        "Harbor reopens after a long winter 🗞\r\n\r\n" +
        "SALTMERE — Mayor Ida Ames  said on Tuesday that the harbor would open in spring. “It has been a long winter,\u00a0 she said.\r\r" +
        "The Saltmere Harbor Authority (SHA) has spent 1.2 million on the pier.  Its chief, Zoë Lindqvist, said: \"We are ready.\n\n\n\n" +
        "“Naïve” critics of the the plan, 📰 among them former mayor Tomas Brandt, want teh pier moved. \n" +
        "Branndt said he would sue.  Volkov also disagreed. ";

    /// <summary>The same kind of faults inside markup.</summary>
    public const string HarborInMarkdown =
        "# Harbor *reopens*  after a long winter 🗞\n\n" +
        "Mayor **Ida Ames**  said on [Tuesday](https://example.org/a) that the harbor would  open.\n\n" +
        "> “It has been a long  winter, she said.\n\n" +
        "- Zoë Lindqvist  was there\n- so was `two  spaces` in code\n\n" +
        "| who | what |\n|---|---|\n| Ames  Ida | 1.2 |\n";
}
