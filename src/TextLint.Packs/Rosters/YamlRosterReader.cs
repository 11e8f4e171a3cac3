using System.Collections.Immutable;
using TextLint.Packs.Yaml;

namespace TextLint.Packs.Rosters;

/// <summary>Reads a roster from YAML: a list of names, or of mappings.</summary>
internal static class YamlRosterReader
{
    public static ImmutableArray<RosterFields> Read(YamlNode? root, DiagnosticBag faults)
    {
        if (root is null or YamlScalar { IsNull: true }) return [];
        if (root is YamlSequence list) return [.. list.Items.Where(i => i is not YamlScalar { IsNull: true }).Select(i => ReadItem(i, faults)).OfType<RosterFields>()];
        MappingReader.ReportInvalid(faults, root, "a list of names, each a line such as \"- name: Ingrid Halvorsen\"");
        return [];
    }

    private static RosterFields? ReadItem(YamlNode item, DiagnosticBag faults)
    {
        if (item is YamlScalar name) return new RosterFields(item.Span) { Name = PlacedText.From(name) };
        var mapping = MappingReader.Create(item, "a name, or a mapping with the key \"name\"", faults);
        if (mapping is null) return null;
        var fields = new RosterFields(item.Span)
        {
            Name = PlacedText.From(mapping.RequireText(RosterKeys.Name)),
            Kind = PlacedText.From(mapping.TakeText(RosterKeys.Kind, RosterBinder.ExpectedKind)),
            Aliases = Texts(mapping, RosterKeys.Aliases, "a list of right forms"),
            Wrong = Texts(mapping, RosterKeys.Wrong, "a list of wrong forms"),
            Titles = ReadTitles(mapping.Take(RosterKeys.Titles), faults),
            Pronoun = PlacedText.From(mapping.TakeText(RosterKeys.Pronoun)),
            Verified = PlacedText.From(mapping.TakeText(RosterKeys.Verified, RosterBinder.ExpectedVerified)),
            VerifiedBy = PlacedText.From(mapping.TakeText(RosterKeys.VerifiedBy)),
            Household = PlacedText.From(mapping.TakeText(RosterKeys.Household, RosterBinder.ExpectedBoolean)),
            Distinct = Texts(mapping, RosterKeys.Distinct, "a list of names"),
        };
        mapping.Finish();
        return fields.Name is null ? null : fields;
    }

    private static ImmutableArray<PlacedText> Texts(MappingReader mapping, string key, string expected) =>
        [.. mapping.TakeTexts(key, expected).Select(t => PlacedText.From(t)!)];

    private static ImmutableArray<TitleFields> ReadTitles(YamlNode? node, DiagnosticBag faults)
    {
        if (node is null) return [];
        ImmutableArray<YamlNode> items = node is YamlSequence list ? list.Items : [node];
        return [.. items.Where(i => i is not YamlScalar { IsNull: true }).Select(i => ReadTitle(i, faults)).OfType<TitleFields>()];
    }

    private static TitleFields? ReadTitle(YamlNode item, DiagnosticBag faults)
    {
        if (item is YamlScalar text) return new TitleFields(PlacedText.From(text)!);
        var mapping = MappingReader.Create(item, "a title, or a mapping with the keys \"title\", \"from\" and \"until\"", faults);
        if (mapping is null) return null;
        var title = PlacedText.From(mapping.RequireText("title"));
        var (from, until) = (PlacedText.From(mapping.TakeText("from", RosterDate.Expected)), PlacedText.From(mapping.TakeText("until", RosterDate.Expected)));
        mapping.Finish();
        return title is null ? null : new TitleFields(title, from, until);
    }
}
