namespace TextLint.Semantics;

/// <summary>A verb of speech or judgement in a sentence, or a word that names a source, with who speaks.</summary>
/// <param name="Verb">Index of the item that is the verb.</param>
/// <param name="Subject">Who speaks; null where the words beside the verb do not say: "and added".</param>
/// <param name="IsSource">True for "according to".</param>
/// <param name="IsAgent">True where the speaker stands behind the verb: described by X.</param>
/// <param name="IsAfterQuotation">True where the verb stands right behind quoted words: "…," said X.</param>
internal readonly record struct SpeechAct(int Verb, NounPhrase? Subject, bool IsSource = false, bool IsAfterQuotation = false, bool IsAgent = false)
{
    /// <summary>Index of its first item, the subject's or the verb's.</summary>
    public int First => Subject is { } subject && subject.First < Verb ? subject.First : Verb;

    /// <summary>Index of its last item, the subject's or the verb's.</summary>
    public int Last => Subject is { } subject && subject.Last > Verb ? subject.Last : Verb;
}
