namespace TextLint.Syntax.Tests.Parsing;

/// <summary>A few phrases of page furniture: those that ship are data, and parsing does not know them.</summary>
internal static class TestPhrases
{
    /// <summary>Options with them.</summary>
    public static ParseOptions Options { get; } = new() { ResiduePhrases = new ResiduePhrases(PhrasesOf) };

    private static IEnumerable<string> PhrasesOf(string section) => section switch
    {
        "strong-anywhere" => ["reviewed by admin", "please don't spam", "your email address will not be published", "all rights reserved", "sign up for our newsletter"],
        "strong-opening" => ["post a comment", "leave a reply", "share on facebook", "\u00A9 2024", "this article was originally published", "we use cookies", "skip to content"],
        "strong-whole" => ["advertisement"],
        "strong-pairs" => ["reporting by \u2026 editing by"],
        "strong-bracketed" => ["reporting by"],
        "weak-opening" => ["read more", "related articles", "subscribe"],
        "weak-whole" => ["0 comments", "share", "tweet", "pin it", "email"],
        "labels" => ["read more", "image credit"],
        "insertions" => ["advertisement"],
        "agencies" => ["getty images"],
        _ => [],
    };
}
