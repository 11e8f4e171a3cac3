using System.Collections.Immutable;

namespace TextLint.Workspaces;

/// <summary>Reads word lists: a word or a name a line, comments after <c>#</c>. A list is read once, however many files name it.</summary>
internal sealed class WordLists(SourceFiles files)
{
    private readonly Dictionary<string, (bool IsRead, ImmutableArray<string> Words, string Reason)> _lists = new(StringComparer.Ordinal);

    /// <summary>The words of a list, or the reason why there are none.</summary>
    public bool Read(string path, out ImmutableArray<string> words, out string reason)
    {
        if (!_lists.TryGetValue(path, out var list))
        {
            var isRead = files.TryRead(path, out var text);
            _lists[path] = list = (isRead, isRead ? Split(text) : [], isRead ? "" : text);
        }
        (_, words, reason) = list;
        return list.IsRead;
    }

    private static ImmutableArray<string> Split(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var comment = line.IndexOf('#');
            var word = (comment < 0 ? line : line[..comment]).Trim().TrimStart('\uFEFF');
            if (!word.IsEmpty) words.Add(word.ToString());
        }
        return words.ToImmutable();
    }
}
