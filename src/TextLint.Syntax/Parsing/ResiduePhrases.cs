namespace TextLint.Syntax.Parsing;

/// <summary>
/// The phrases of page furniture: folded words with one space between them, apostrophes dropped, figures as a number sign.
/// </summary>
internal static class ResiduePhrases
{
    /// <summary>A line that opens with a phrase and goes on longer than this is a sentence.</summary>
    private const int LongestOpenedLine = 160;

    /// <summary>Found nowhere else, whatever stands around them in a short line.</summary>
    private static readonly string[] StrongAnywhere =
    [
        "reviewed by admin", "please dont spam", "your email address will not be published", "required fields are marked", "save my name email and website",
        "you must be logged in to", "all rights reserved", "sign up for our newsletter", "sign up to our newsletter", "subscribe to our newsletter",
        "subscribe to our channel", "story continues below", "article continues below", "notify me of new posts", "notify me of follow up comments",
    ];

    /// <summary>A line opens with them, or is little else.</summary>
    private static readonly string[] StrongOpening =
    [
        "post a comment", "post comment", "leave a comment", "leave a reply", "add a comment", "write a comment", "submit comment", "cancel reply", "be the first to comment",
        "log in to comment", "login to comment", "sign in to comment", "join the conversation", "comments are closed", "all comments are moderated", "dont spam",
        "share on facebook", "share on twitter", "share on x", "share on linkedin", "share on whatsapp", "share via email", "share this article", "share this story",
        "share this post", "click to share", "tweet this", "like us on facebook", "follow us on facebook", "follow us on twitter", "follow us on instagram", "follow us on x",
        "follow us on telegram", "subscribe to our", "sign up for our", "we use cookies", "this website uses cookies", "this site uses cookies", "by continuing to use this site",
        "accept all cookies", "this article was originally published", "this story was originally published", "this article originally appeared",
        "this story originally appeared", "this article first appeared", "this story first appeared", "this post originally appeared", "republished with permission",
        "reprinted with permission", "© #", "copyright #", "copyright © #", "download our app", "skip to content", "skip to main content",
    ];

    private static readonly HashSet<string> StrongWhole = ["advertisement", "advertisements", "advertise with us"];

    private static readonly string[] WeakOpening =
    [
        "read more", "read also", "also read", "see also", "more from", "related articles", "related stories", "related posts", "related news", "related topics",
        "you may also like", "you might also like", "recommended for you", "follow us", "share this", "email this", "print this", "filed under", "posted in", "posted by",
        "tagged with", "tags", "support our journalism", "support independent journalism", "become a member", "enter your email", "thank you for reading",
        "the views expressed in this article", "report a typo", "continue reading", "view all comments", "load more comments", "show comments", "subscribe",
    ];

    private static readonly HashSet<string> WeakWhole =
    [
        "# comments", "# comment", "comments", "comment", "no comments", "no comments yet", "# shares", "# share", "# min read", "# minute read", "share", "shares", "tweet", "pin it",
        "print", "email", "facebook", "twitter", "whatsapp", "linkedin", "telegram", "reddit", "pinterest", "instagram", "youtube", "copy link", "like", "reply", "save",
        "subscribe now", "sign up", "sign in", "log in", "login", "register", "newsletter", "donate", "menu", "search", "home", "back to top", "privacy policy",
        "terms of service", "terms of use", "terms and conditions", "cookie settings", "cookie policy", "contact us", "about us", "most read", "most popular", "trending now",
        "up next", "read next", "next article", "previous article", "next post", "previous post", "sponsored", "sponsored content", "accept", "share this",
    ];

    /// <summary>The strength of a line, given as <see cref="ResidueScorer"/> bares it.</summary>
    public static ResidueStrength StrengthOf(ReadOnlySpan<char> line, bool isQuoted)
    {
        if (StrongWhole.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line)) return ResidueStrength.Strong;
        if (WeakWhole.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line)) return ResidueStrength.Weak;
        if (isQuoted) return ResidueStrength.None;
        foreach (var phrase in StrongAnywhere)
            if (IndexOf(line, phrase) >= 0) return ResidueStrength.Strong;
        foreach (var phrase in StrongOpening)
            if (Covers(line, phrase)) return ResidueStrength.Strong;
        foreach (var phrase in WeakOpening)
            if (Covers(line, phrase)) return ResidueStrength.Weak;
        return ResidueStrength.None;
    }

    /// <summary>True where the line opens with the phrase, or the phrase is most of it.</summary>
    public static bool Covers(ReadOnlySpan<char> line, ReadOnlySpan<char> phrase)
    {
        var index = phrase.IsEmpty || line.Length > LongestOpenedLine ? -1 : IndexOf(line, phrase);
        return index == 0 || (index > 0 && phrase.Length * 5 >= line.Length * 3);
    }

    /// <summary>Where the phrase stands in the line as whole words, or -1.</summary>
    private static int IndexOf(ReadOnlySpan<char> line, ReadOnlySpan<char> phrase)
    {
        for (var from = 0; from <= line.Length - phrase.Length;)
        {
            var at = line[from..].IndexOf(phrase);
            if (at < 0) return -1;
            at += from;
            var end = at + phrase.Length;
            if ((at == 0 || line[at - 1] == ' ') && (end == line.Length || line[end] == ' ')) return at;
            from = at + 1;
        }
        return -1;
    }
}
