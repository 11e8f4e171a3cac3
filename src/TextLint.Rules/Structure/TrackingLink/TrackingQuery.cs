using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace TextLint.Rules.Structure;

/// <summary>The query of an address, from its question mark on, and the parameters in it that only count who followed.</summary>
internal static class TrackingQuery
{
    // A longer way back to the scheme is no address that people copy.
    private const int LongestAddress = 2000;

    private static readonly SearchValues<char> s_ends = SearchValues.Create(" \t\r\n\v\f\0\"'<>\\^`{|}()[]#\u00A0\u2028\u2029");

    private static readonly SearchValues<char> s_breaks = SearchValues.Create(" \t\r\n\"'<>()[]\u00A0");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_names = new[]
    {
        "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid", "igshid", "igsh", "li_fat_id", "mc_cid", "mc_eid", "mkt_tok",
        "_hsenc", "_hsmi", "__hstc", "__hsfp", "hsctatracking", "vero_id", "oly_enc_id", "oly_anon_id", "wickedid", "s_cid", "ref_src", "ref_url", "guccounter", "guce_referrer", "guce_referrer_sig",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The length of the query that a text begins with, its question mark included, and stops behind it.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        var end = text[1..].IndexOfAny(s_ends);
        return end < 0 ? text.Length : end + 1;
    }

    /// <summary>A query without the stops that end a sentence.</summary>
    public static ReadOnlySpan<char> WithoutStops(ReadOnlySpan<char> query) => query[..(query[1..].TrimEnd(".,;:!?").Length + 1)];

    /// <summary>The name of the first parameter that tracks; null where none does.</summary>
    public static string? FirstTracker(ReadOnlySpan<char> query)
    {
        foreach (var range in query[1..].Split('&'))
            if (NameOf(query[1..][range]) is var name && IsTracker(name)) return name.ToString();
        return null;
    }

    /// <summary>True where a query belongs to an address with a scheme, which no white space parts from it.</summary>
    public static bool IsInAddress(ReadOnlySpan<char> text, int at)
    {
        var before = text[Math.Max(0, at - LongestAddress)..at];
        var address = before[(before.LastIndexOfAny(s_breaks) + 1)..];
        return address.IndexOf("://") >= 0 || address.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A query without the parameters that track; empty where no other is left.</summary>
    public static string WithoutTrackers(ReadOnlySpan<char> query)
    {
        var result = new StringBuilder();
        foreach (var range in query[1..].Split('&'))
        {
            var parameter = query[1..][range];
            if (IsTracker(NameOf(parameter))) continue;
            if (result.Length > 0) result.Append('&').Append(parameter);
            else result.Append('?').Append(parameter.StartsWith("amp;") ? parameter[4..] : parameter);
        }
        return result.ToString();
    }

    /// <summary>In HTML the sign between parameters is written as an entity.</summary>
    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> parameter)
    {
        if (parameter.StartsWith("amp;")) parameter = parameter[4..];
        var end = parameter.IndexOf('=');
        return end < 0 ? [] : parameter[..end];
    }

    private static bool IsTracker(ReadOnlySpan<char> name) => name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || s_names.Contains(name);
}
