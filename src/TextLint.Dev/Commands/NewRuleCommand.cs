using System.Text;
using TextLint.Workspaces;

namespace TextLint.Dev;

/// <summary>Makes the folder of a new rule. Nothing else has to be touched: the catalog is made from the folders.</summary>
public static class NewRuleCommand
{
    /// <summary>Writes the files; refuses a name that is taken or states a cure.</summary>
    public static int Run(string rule, bool withFix)
    {
        if (rule.Split('/') is not [var category, { Length: > 1 } name] || !name.All(char.IsAsciiLetter) || !char.IsAsciiLetterUpper(name[0]))
            return Complain($"\"{rule}\" is not of the form Category/RuleName");
        if (RuleCategory.DigitOf(category) < 1)
            return Complain($"there is no category {category}: {string.Join(", ", RuleCategory.All.Skip(1))}");
        var kebab = ToKebab(name);
        if (kebab.Split('-')[0] is "use" or "avoid" or "prefer") return Complain($"a rule's name states the fault, never the cure: not {kebab}");
        if (EngineCatalog.Instance.Find(kebab) is not null) return Complain($"there is a rule {kebab} already");

        var folder = Repository.PathTo("src", "TextLint.Rules", category, name);
        var id = NextId(category);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, $"{name}Analyzer.cs"), RuleTemplate.Analyzer(category, name, id, kebab));
        File.WriteAllText(Path.Combine(folder, $"{name}.md"), RuleTemplate.Page(id, kebab));
        if (withFix) File.WriteAllText(Path.Combine(folder, $"{name}CodeFixProvider.cs"), RuleTemplate.Fix(category, name));
        Console.WriteLine($"{id} {kebab}: {Path.GetRelativePath(Repository.Root, folder)}");
        return 0;
    }

    private static string NextId(string category)
    {
        var prefix = $"TL{RuleCategory.DigitOf(category)}";
        var last = EngineCatalog.Instance.Descriptors.Where(d => d.Id.StartsWith(prefix, StringComparison.Ordinal))
            .Select(d => int.Parse(d.Id.AsSpan(3), System.Globalization.CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max();
        return $"{prefix}{last + 1:000}";
    }

    private static string ToKebab(string name)
    {
        var kebab = new StringBuilder();
        foreach (var c in name) kebab.Append(char.IsAsciiLetterUpper(c) && kebab.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(c));
        return kebab.ToString();
    }

    private static int Complain(string message)
    {
        Console.Error.WriteLine($"new-rule: {message}");
        return 2;
    }
}
