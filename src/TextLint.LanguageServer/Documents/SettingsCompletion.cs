using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;
using TextLint.Workspaces;

namespace TextLint.LanguageServer.Documents;

/// <summary>The keys and values that may stand at a caret of a settings file: <c>textlint.yml</c>, <c>pack.yaml</c>, a rule of a pack.</summary>
internal sealed class SettingsCompletion(DocumentState state, ProtocolConverter converter, ConfigurationProvider configurations)
{
    /// <summary>What may be written; null for another file, and where neither a key nor a value can begin.</summary>
    public CompletionList? Create(Position position)
    {
        if (DocumentUri.ToPath(state.Uri) is not { } path || SettingsSchemas.Find(configurations, path) is not { } schema) return null;
        var text = new CompletionText(state, converter, position);
        if (YamlPlace.Find(state.Snapshot.Text, text.Offset) is not { } place) return null;
        var start = text.Before.Length - place.Typed.Length;
        var items = new List<CompletionItem>();
        if (place.IsValue) items.AddRange(ValuesAt(schema, place, Path.GetFileName(path)).Select(v => new CompletionItem(v, CompletionKinds.Choice, text.Replace(start, Spaced(text, start) + v))));
        if (!place.IsValue || place.IsItem)
            items.AddRange(schema.KeysUnder(place.Path).Where(k => !place.Siblings.Contains(k.Key))
                .Select(k => new CompletionItem(k.Key, CompletionKinds.Key, text.Replace(start, k.Key + ": "), Documentation: k.Description)));
        return new CompletionList(false, items);
    }

    /// <summary>The values that the schema knows, and the packs that ship where packs are named.</summary>
    private static IEnumerable<string> ValuesAt(SettingsSchema schema, YamlPlace place, string file)
    {
        var packKey = file == PackPaths.FileName ? "extends" : file == ConfigurationProvider.FileName ? "packs" : null;
        return schema.ValuesUnder(place.Path).Concat(place.Path is [var key] && key == packKey ? ShippedPacks.Names : []);
    }

    /// <summary>A value needs a space behind the colon.</summary>
    private static string Spaced(CompletionText text, int start) => start > 0 && text.Before[start - 1] == ':' ? " " : "";
}
