namespace TextLint.Semantics;

/// <summary>
/// What a rule reads of the names of an article, kept with its cast: a keystroke that changes no name leaves the cast as it is, and the note with it. A rule has one in a static field.
/// Safe for concurrent use.
/// </summary>
/// <typeparam name="T">The note; immutable.</typeparam>
public sealed class CastNote<T>
    where T : class
{
    private readonly Func<Cast, LanguageData, T> _read;

    /// <summary>A note that is read as told.</summary>
    /// <param name="read">Reads a cast. What it returns may depend on its arguments alone: not on the text, nor on where its blocks stand.</param>
    public CastNote(Func<Cast, LanguageData, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        _read = read;
    }

    /// <summary>The note of an article, read when it is first asked for.</summary>
    public T Of(SemanticModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (model.Cast.Notes.Find(this) is { } kept) return (T)kept;
        var note = _read(model.Cast, model.Language);
        model.Cast.Notes.Keep(this, note);
        return note;
    }
}
