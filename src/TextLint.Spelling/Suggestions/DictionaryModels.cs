using System.Runtime.CompilerServices;

namespace TextLint.Spelling.Suggestions;

/// <summary>Models made of dictionaries alone, for languages without data of their own; one a dictionary, for as long as it is used.</summary>
internal static class DictionaryModels
{
    // What is listed in a second or two, and a graph can number. A dictionary with more forms is known by its stems.
    private const int MostForms = 900_000;

    private static readonly ConditionalWeakTable<HunspellDictionary, SuggestionModel> s_models = [];

    /// <summary>The model of a dictionary; made the first time that it is asked for.</summary>
    public static SuggestionModel Find(HunspellDictionary dictionary) => s_models.GetValue(dictionary, static d => SuggestionModel.Load(Build(d)));

    /// <summary>The bytes of the model of a dictionary.</summary>
    public static byte[] Build(HunspellDictionary dictionary)
    {
        var forms = AddForms(dictionary.Forms());
        return (forms.Count is > 0 and < MostForms ? forms : AddForms(Stems(dictionary))).Build();
    }

    private static SuggestionModelBuilder AddForms(IEnumerable<string> forms)
    {
        var builder = new SuggestionModelBuilder();
        foreach (var form in forms)
        {
            if (builder.Count == MostForms) break;
            if (form.Length > 0 && !form.Contains(' ', StringComparison.Ordinal)) builder.Add(form);
        }
        return builder;
    }

    private static IEnumerable<string> Stems(HunspellDictionary dictionary)
    {
        var stems = dictionary.Data.Stems;
        for (var stem = 0; stem < stems.Stems.Length; stem++) yield return stems.TextOf(stem).ToString();
    }
}
