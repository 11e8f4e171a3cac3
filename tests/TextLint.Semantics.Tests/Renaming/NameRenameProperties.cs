using CsCheck;

namespace TextLint.Semantics.Tests.Renaming;

/// <summary>What holds for every rename.</summary>
public sealed class NameRenameProperties
{
    private const string Old = "Farid Kabulov", New = "Marta Dubrovin";

    private static readonly string[] s_sentences =
    [
        "A letter from Farid Kabulov came.", "They met Kabulov at noon.", "Police searched Kabulov's house.", "The Kabulovs left.", "It was the Kabulovs' car.", "He liked Farid.",
        "Minister Kabulov signed it.", "They flew to Kabul.", "A note by Ann Lund was read.", "It froze.", "\"I like Kabulov,\" Ann Lund said.", "F. Kabulov signed.", "KABULOV was shouted.",
    ];

    [Fact]
    public void A_name_keeps_its_mentions_and_can_be_given_back() =>
        Gen.Select(Gen.Int[0, s_sentences.Length - 1].Array[0, 12], Gen.Bool).Sample((picks, isParagraphs) =>
        {
            var text = "The ferry of Farid Kabulov came." + string.Concat(picks.Select(i => (isParagraphs ? "\n\n" : " ") + s_sentences[i]));
            var renamed = Renamed.Text(text, Old, New);
            MentionsOf(New, renamed).Should().Be(MentionsOf(Old, text));
            Renamed.Text(renamed, New, Old).Should().Be(text);
        });

    [Fact]
    public void Any_text_can_be_renamed_in() =>
        Gen.Int[0, s_sentences.Length - 1].Array[1, 6].SelectMany(picks => Gen.Select(Gen.Const(picks), Gen.String[0, 12])).Sample((picks, name) =>
        {
            if (!NameRename.IsName(name)) return;
            var model = Read.Model(string.Join(' ', picks.Select(i => s_sentences[i])));
            foreach (var symbol in model.Names) model.Document.Text.WithChanges(NameRename.Create(model, symbol, name).Changes);
        });

    private static int MentionsOf(string name, string text) => Read.Name(name, text).Mentions.Count;
}
