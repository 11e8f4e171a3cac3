namespace TextLint.Semantics;

/// <summary>Tells where a sentence ends whose quotations are one piece each: a stop inside of the marks may end it too.</summary>
internal static class ClauseSentence
{
    // A tag behind a question is no longer than that.
    private const int LongestTag = 8;

    /// <summary>The item behind the sentence that begins with an item.</summary>
    public static int FindEnd(List<ClauseItem> items, int start)
    {
        for (var i = start; i < items.Count; i++)
        {
            if (items[i].Kind == ClauseItemKind.Stop) return i + 1;
            if (items[i].IsQuotation && EndsWith(items, i)) return i + 1;
        }
        return items.Count;
    }

    private static bool EndsWith(List<ClauseItem> items, int quotation)
    {
        var isOpen = items[quotation].Has(ClauseItemTraits.EndsOpen);
        if (!isOpen && !items[quotation].Has(ClauseItemTraits.EndsSentence)) return false;
        if (quotation + 1 == items.Count || items[quotation + 1].IsQuotation) return true;
        return items[quotation + 1].Has(ClauseItemTraits.Capitalized) && !IsTag(items, quotation + 1, isOpen);
    }

    /// <summary>"Why?" Doe asked; and "It is good." Doe said, as it should not be written.</summary>
    private static bool IsTag(List<ClauseItem> items, int first, bool isOpen)
    {
        for (var i = first; i < Math.Min(items.Count, first + LongestTag); i++)
        {
            if (items[i].Kind is ClauseItemKind.Stop or ClauseItemKind.Quotation or ClauseItemKind.Colon) return false;
            if (items[i].IsQuotingVerb && i > first) return isOpen || i + 1 == items.Count || items[i + 1].Kind == ClauseItemKind.Stop;
        }
        return false;
    }
}
