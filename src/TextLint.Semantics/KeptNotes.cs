namespace TextLint.Semantics;

/// <summary>The notes of one block or cast, each under the <see cref="BlockNote{T}"/> or <see cref="CastNote{T}"/> that reads it. There are few, so they are walked. Threads that keep at once may lose a note, which is read again.</summary>
internal struct KeptNotes
{
    private (object Key, object Note)[]? _kept;

    /// <summary>The note under a key; null where it was not read yet.</summary>
    public readonly object? Find(object key)
    {
        if (Volatile.Read(in _kept) is not { } kept) return null;
        foreach (var (known, note) in kept)
            if (ReferenceEquals(known, key)) return note;
        return null;
    }

    /// <summary>Keeps a note. The array is never written to once it can be seen.</summary>
    public void Keep(object key, object note) => Volatile.Write(ref _kept, [.. _kept ?? [], (key, note)]);
}
