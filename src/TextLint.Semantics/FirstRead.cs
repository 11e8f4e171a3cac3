using System.Collections.Immutable;

namespace TextLint.Semantics;

/// <summary>Keeps what is read when first asked for. Of two threads that read at once the first is kept by both, for symbols are told by their instances.</summary>
internal static class FirstRead
{
    /// <summary>Keeps a list; the one that is kept.</summary>
    public static ImmutableArray<T> Keep<T>(ref ImmutableArray<T> kept, ImmutableArray<T> read)
    {
        ImmutableInterlocked.InterlockedInitialize(ref kept, read);
        return kept;
    }

    /// <summary>Keeps an object; the one that is kept.</summary>
    public static T Keep<T>(ref T? kept, T read)
        where T : class => Interlocked.CompareExchange(ref kept, read, null) ?? read;
}
