using TextLint.LanguageServer.Protocol;
using TextLint.Semantics;

namespace TextLint.LanguageServer.Documents;

/// <summary>What outlines and searches call the kinds of names.</summary>
internal static class SymbolGroups
{
    /// <summary>What the quotations are called together.</summary>
    public const string Quotations = "Quotations";

    /// <summary>What the names of a kind are called together.</summary>
    public static string NameOf(NameKind kind) => kind switch
    {
        NameKind.Person => "People",
        NameKind.Organization => "Organisations",
        NameKind.Place => "Places",
        NameKind.Work => "Works",
        _ => "Other names",
    };

    /// <summary>The protocol's kind for a kind of name.</summary>
    public static int SymbolKindOf(NameKind kind) => kind switch
    {
        NameKind.Person => SymbolKinds.Person,
        NameKind.Organization => SymbolKinds.Organization,
        NameKind.Place => SymbolKinds.Place,
        NameKind.Work => SymbolKinds.Work,
        _ => SymbolKinds.Name,
    };

    /// <summary>Where the names of a kind stand among those of the others.</summary>
    public static int RankOf(NameKind kind) => kind == NameKind.Unknown ? int.MaxValue : (int)kind;
}
