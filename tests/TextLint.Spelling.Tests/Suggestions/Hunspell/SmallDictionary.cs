using System.Text;

namespace TextLint.Spelling.Tests.Suggestions.Hunspell;

/// <summary>Dictionaries of a few lines.</summary>
internal static class SmallDictionary
{
    /// <summary>A dictionary in UTF-8.</summary>
    /// <param name="affixes">The lines of the affix file after SET.</param>
    /// <param name="words">The lines of the word file after its count.</param>
    public static HunspellDictionary Create(string affixes, params string[] words) => HunspellDictionary.Open(HunspellDictionary.Compile(
        Encoding.UTF8.GetBytes($"SET UTF-8\n{affixes}\n"), Encoding.UTF8.GetBytes($"{words.Length}\n{string.Join('\n', words)}\n")));
}
