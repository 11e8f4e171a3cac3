using TextLint.Packs.Yaml;

namespace TextLint.Packs.Rules;

/// <summary>What a person made of a rule's findings in an archive of articles.</summary>
/// <param name="Accepted">Findings that were right.</param>
/// <param name="Rejected">Findings that were false alarms.</param>
/// <param name="Hits">All findings in the archive.</param>
/// <param name="Articles">The articles of the archive.</param>
public sealed record RuleAudit(int Accepted, int Rejected, int Hits, int Articles)
{
    /// <summary>The share of right ones among those that somebody looked at, from 0 to 1; null where nobody looked.</summary>
    public double? Precision => Accepted + Rejected == 0 ? null : (double)Accepted / (Accepted + Rejected);

    /// <summary>The audit of a rule file; null where there is none.</summary>
    internal static RuleAudit? Take(MappingReader mapping, DiagnosticBag faults)
    {
        if (MappingReader.Create(mapping.Take("audit"), "what `textlint pack audit` writes", faults) is not { } reader) return null;
        int Take(string key) => reader.TakeInt32(key, 0, int.MaxValue) ?? 0;
        var audit = new RuleAudit(Take("accepted"), Take("rejected"), Take("hits"), Take("articles"));
        // The precision follows from the others; it is there for whoever reads the file.
        reader.TakeText("precision");
        reader.Finish();
        return audit;
    }
}
