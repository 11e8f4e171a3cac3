namespace TextLint.Semantics;

/// <summary>How the speaker of a quotation was found.</summary>
public enum SpeakerSource : byte
{
    /// <summary>Nobody was found: a title, a term, words of nobody in particular, or an orphan.</summary>
    None,

    /// <summary>A tag behind the quotation: <c>"…," X said</c>, <c>"…," said X</c>.</summary>
    Tag,

    /// <summary>Words of speech before it in its sentence: <c>X said: "…"</c>, <c>X called it "…"</c>.</summary>
    LeadIn,

    /// <summary>Named as a source: <c>according to X</c>.</summary>
    According,

    /// <summary>It goes on with what was said: the next paragraph of one quotation, or the sequel of a split one, <c>"…," X said. "…"</c></summary>
    Running,

    /// <summary>Who the sentence beside it, in its paragraph, is about: <c>X welcomed the plan. "…"</c></summary>
    Sentence,

    /// <summary>It opens a paragraph without a tag, and the paragraph before it has a speaker.</summary>
    PreviousSpeaker,

    /// <summary>A pronoun, resolved to who was named before.</summary>
    Pronoun,
}
