using System.Runtime.InteropServices;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>A piece of a clause: a word, a name, a quotation or a sign.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Its place in the block's prose; of a name the name without its title.</param>
/// <param name="Start">Where it starts, the title of a name included.</param>
/// <param name="Classes">What the vocabulary says of a word.</param>
/// <param name="Traits">What its letters show.</param>
/// <param name="Index">Index of a quotation among those of the article; else -1.</param>
/// <param name="Name">The name; null for what is none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ClauseItem(ClauseItemKind Kind, TextSpan Span, int Start, WordClasses Classes, ClauseItemTraits Traits, int Index = -1, NameSymbol? Name = null)
{
    private const WordClasses AnyPronoun = WordClasses.Pronouns | WordClasses.GroupPronouns | WordClasses.FirstPersons;

    public bool IsWord => Kind == ClauseItemKind.Word;

    public bool IsQuotation => Kind == ClauseItemKind.Quotation;

    public bool IsComma => Kind == ClauseItemKind.Comma;

    /// <summary>A name that stands for who is named, not for what is his.</summary>
    public bool IsHead => Kind == ClauseItemKind.Name && !Has(ClauseItemTraits.Possessive);

    public bool IsPronoun => IsWord && IsAny(AnyPronoun);

    public bool IsDeterminer => IsWord && IsAny(WordClasses.Determiners);

    public bool IsPreposition => IsWord && IsAny(WordClasses.Prepositions);

    /// <summary>Monday, last night: says when, wherever it stands.</summary>
    public bool IsTime => IsWord && IsAny(WordClasses.Time | WordClasses.Moments);

    /// <summary>A verb whose subject is the source of quoted words beside it.</summary>
    public bool IsQuotingVerb => IsWord && IsAny(WordClasses.Speech | WordClasses.SpeechBefore | WordClasses.Quoting);

    /// <summary>What may stand between a subject and its verb and says nothing: has, also, repeatedly.</summary>
    public bool IsFiller => IsWord && !IsPronoun && (IsAny(WordClasses.Auxiliaries | WordClasses.Additives | WordClasses.Passives | WordClasses.Time | WordClasses.Moments) || Has(ClauseItemTraits.Adverb));

    /// <summary>A noun, an adjective, a name or a number, as far as words tell.</summary>
    public bool IsNominal => Kind == ClauseItemKind.Name || (IsWord && !IsAny(WordClasses.Function | WordClasses.Prepositions | AnyPronoun) && !IsFiller);

    public bool IsAny(WordClasses classes) => (Classes & classes) != WordClasses.None;

    public bool Has(ClauseItemTraits traits) => (Traits & traits) == traits;
}
