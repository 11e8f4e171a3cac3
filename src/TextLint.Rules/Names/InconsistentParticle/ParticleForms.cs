using TextLint.Rules.Forms;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Names;

/// <summary>
/// Finds family names whose particle has a capital in one place and none in another. Behind a given name and bare are told apart, because the Dutch
/// write Vincent van Gogh and Van Gogh.
/// </summary>
internal static class ParticleForms
{
    private const int MostParticles = 3;

    /// <summary>The conflicts, in the order of the names.</summary>
    public static IEnumerable<FormConflict> Find(SemanticModel model)
    {
        foreach (var person in model.Names)
        {
            if (!person.IsPerson || !HasParticle(person)) continue;
            var places = person.Mentions.Where(RunningMentions.IsRunning).Select(m => Read(m, person, model)).OfType<(FormPlace Place, bool IsBare, string Folded)>().ToList();
            foreach (var alike in places.GroupBy(p => (p.IsBare, p.Folded)))
                if (FormConflict.Between([.. alike.Select(p => p.Place)], model.KnownNames) is { } conflict) yield return conflict;
        }
    }

    private static bool HasParticle(NameSymbol person) => person.Words.Any(w => w.Part == NameWordPart.Particle) || IsArabic(person.Words[^1].Text);

    /// <summary>al-Sisi, El-Sayed.</summary>
    private static bool IsArabic(string text) => text.Length > 4 && text[2] == '-' && char.IsUpper(text[3]) && (text[1] | 32) == 'l' && (text[0] | 32) is 'a' or 'e';

    /// <summary>The family name with its particles, as it stands; null where it has none or where the sentence gave it its capital.</summary>
    private static (FormPlace Place, bool IsBare, string Folded)? Read(Mention mention, NameSymbol person, SemanticModel model)
    {
        var words = mention.Candidate.Words;
        var family = IndexOf(words, person.FamilyName);
        if (family < 0) return null;
        var block = model.Document.Blocks[mention.Block];
        var first = family;
        while (first > 0 && IsParticle(words[first - 1], person)) first--;
        var start = first > 0 ? words[first].Span.Start : StartBefore(block, words[0].Span.Start, model.Language.Vocabulary);
        if (start == words[family].Span.Start && !IsArabic(words[family].Text)) return null;
        if (IsInitial(block, start)) return null;
        var span = TextSpan.FromBounds(start, words[family].Span.End);
        var text = block.GetString(span);
        return (new FormPlace(model.Document.ToSource(mention.Block, span), text), first == 0, Folding.Fold(text));
    }

    /// <summary>A particle by itself, or a first name that the whole name shows to be one: Van.</summary>
    private static bool IsParticle(NameWord word, NameSymbol person) =>
        word.Part == NameWordPart.Particle || person.Words.Any(w => w.Part == NameWordPart.Particle && w.Key == word.Key);

    private static int IndexOf(IReadOnlyList<NameWord> words, string key)
    {
        for (var i = words.Count - 1; i >= 0; i--)
            if (words[i].Key == key) return i;
        return -1;
    }

    /// <summary>Where the particles in lower case before a bare name begin; its own start where none stands there.</summary>
    private static int StartBefore(BlockSyntax block, int start, NameVocabulary vocabulary)
    {
        var tokens = block.Tokens.AsSpan();
        var at = TokenSearch.IndexAt(block, start);
        for (var i = 0; i < MostParticles && at >= 2 && tokens[at - 1].IsSpace && vocabulary.IsParticle(block.GetText(tokens[at - 2])); i++) at -= 2;
        return tokens[at].Start;
    }

    private static bool IsInitial(BlockSyntax block, int start)
    {
        var tokens = block.Tokens.AsSpan();
        return tokens[TokenSearch.IndexAt(block, start)].Has(TokenFlags.Initial);
    }
}
