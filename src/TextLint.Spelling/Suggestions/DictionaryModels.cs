using System.Runtime.CompilerServices;

namespace TextLint.Spelling.Suggestions;

/// <summary>Models made of dictionaries alone, for languages without data of their own; one a dictionary, for as long as it is used.</summary>
internal static class DictionaryModels
{
    // What a graph can number. A dictionary with more forms is known by its stems.
    private const int MostForms = 900_000;

    private static readonly ConditionalWeakTable<HunspellDictionary, SuggestionModel> s_models = [];

    /// <summary>The model of a dictionary; made the first time that it is asked for.</summary>
    public static SuggestionModel Find(HunspellDictionary dictionary) => s_models.GetValue(dictionary, static d => SuggestionModel.Load(Build(d)));

    private static byte[] Build(HunspellDictionary dictionary)
    {
        var builder = new SuggestionModelBuilder();
        foreach (var form in dictionary.Forms())
        {
            if (builder.Count == MostForms) break;
            if (form.Length > 0) builder.Add(form);
        }
        return builder.Build();
    }
}
