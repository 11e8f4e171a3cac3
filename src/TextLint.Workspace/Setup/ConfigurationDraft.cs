using System.Globalization;
using System.Text;
using TextLint.Packs.Yaml;

namespace TextLint.Workspaces;

/// <summary>Writes the first <c>textlint.yml</c> of a folder: what the folder shows, each line with its reason.</summary>
public static class ConfigurationDraft
{
    /// <summary>The text of the file.</summary>
    public static string Create(FolderSurvey survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        var text = new StringBuilder("# What TextLint holds the articles in this folder and below to. Begun by `textlint init` from what is here; change what is not so.\n");
        AppendLanguage(text, survey.Languages[0]);
        AppendLeftOut(text, survey);
        if (survey.Vale is { } vale) text.Append(CultureInfo.InvariantCulture, $"\n# The styles of this file run beside our own rules.\nvale: {YamlText.ToScalar(vale)}\n");
        AppendWords(text, survey);
        AppendOverrides(text, survey);
        return text.Append("""

            # Rules are named by `textlint rules` and explained by `textlint explain RULE`:
            # rules:
            #   unused-acronym: hint
            #   double-space: off
            # Names, house style and packs: the README says how.

            """.ReplaceLineEndings("\n")).ToString();
    }

    private static void AppendLanguage(StringBuilder text, SurveyedLanguage language)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n# {language.Reason}.\nlanguage: {language.Tag}\n");
        if (language.Tag == "en") text.Append("# en-US or en-GB here has the words of the other country reported.\n");
    }

    private static void AppendLeftOut(StringBuilder text, FolderSurvey survey)
    {
        if (survey.LeftOut.IsEmpty) return;
        text.Append("\n# Files that end like articles and are none. What git ignores is left out anyway.\nexclude:\n");
        var width = survey.LeftOut.Max(l => YamlText.ToScalar(l.Pattern).Length);
        foreach (var left in survey.LeftOut) text.Append(CultureInfo.InvariantCulture, $"  - {YamlText.ToScalar(left.Pattern).PadRight(width)}  # {left.Reason}\n");
    }

    private static void AppendWords(StringBuilder text, FolderSurvey survey)
    {
        if (survey.KnownWords is not { } known) return;
        text.Append(CultureInfo.InvariantCulture, $"\n# Words and names that are right, taken from {known.File}.\nwords:\n");
        foreach (var word in known.Words) text.Append(CultureInfo.InvariantCulture, $"  - {YamlText.ToScalar(word)}\n");
    }

    private static void AppendOverrides(StringBuilder text, FolderSurvey survey)
    {
        if (survey.Languages.Length < 2) return;
        text.Append("\noverrides:\n");
        foreach (var language in survey.Languages.Skip(1)) text.Append(CultureInfo.InvariantCulture, $"  # {language.Reason}.\n  - files: {YamlText.ToScalar(language.Files)}\n    language: {language.Tag}\n");
    }
}
