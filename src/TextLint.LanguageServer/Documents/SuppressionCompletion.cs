using TextLint.Analysis;
using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;
using TextLint.Syntax;
using Diagnostic = TextLint.Analysis.Diagnostic;

namespace TextLint.LanguageServer.Documents;

/// <summary>The comments that suppress findings, where one may begin or stands before a caret.</summary>
internal sealed class SuppressionCompletion(DocumentState state, ProtocolConverter converter, IRuleCatalog catalog, bool fillsSnippets)
{
    private const string Open = "<!--", Close = "-->", Name = "textlint:", ReasonMark = "--";

    private static readonly (string Verb, string Detail, bool HasReason)[] s_verbs =
    [
        ("ignore", "in the next block", true),
        ("ignore-start", "from here on", true),
        ("ignore-end", "up to here", false),
        ("ignore-file", "in the whole text", true),
    ];

    /// <summary>What may be written; null where no comment can begin and none is open.</summary>
    public CompletionList? Create(Position position, CancellationToken cancellationToken)
    {
        if (state.Snapshot.Tree.Root.Format == TextFormat.PlainText) return null;
        var text = new CompletionText(state, converter, position);
        var open = text.Before.LastIndexOf(Open, StringComparison.Ordinal);
        if (open >= 0)
        {
            var content = open + Open.Length;
            return text.Before.IndexOf(Close, content, StringComparison.Ordinal) < 0 ? new CompletionList(false, Inside(text, content, cancellationToken)) : null;
        }
        var begin = text.Before.LastIndexOf('<');
        return begin >= 0 && Open.StartsWith(text.Before[begin..], StringComparison.Ordinal) ? new CompletionList(false, Whole(text, begin, cancellationToken)) : null;
    }

    /// <summary>Comments from their first mark to their last: those for what is found below, then those that enclose.</summary>
    private CompletionItem[] Whole(CompletionText text, int begin, CancellationToken cancellationToken)
    {
        var found = FindingsBelow(text.Offset, cancellationToken).Select(d => d.Descriptor).DistinctBy(d => d.Name).Select(d => (Directive: $"{s_verbs[0].Verb} {d.Name}", Detail: d.Title, HasReason: true));
        var others = s_verbs.Select(v => (Directive: v.Verb, Detail: $"all rules, {v.Detail}", v.HasReason));
        return [.. found.Concat(others).Select((c, i) => new CompletionItem(
            $"{Open} {Name} {c.Directive} {Close}",
            CompletionKinds.Comment,
            text.Replace(begin, $"{Open} {Name} {c.Directive}{(c.HasReason ? Reason : "")} {Close}"),
            c.Detail,
            SortText: $"{i:D3}",
            InsertTextFormat: fillsSnippets ? CompletionItem.Snippet : null))];
    }

    /// <summary>A comment that suppresses says why.</summary>
    private string Reason => fillsSnippets ? $" {ReasonMark} ${{1:reason}}" : $" {ReasonMark} reason";

    /// <summary>The next part of an open comment: our name with a verb, a verb, or a rule. Behind the reason's mark there is nothing to offer.</summary>
    private CompletionItem[] Inside(CompletionText text, int content, CancellationToken cancellationToken)
    {
        var start = SkipSpace(text.Before, content);
        var written = text.Before[start..];
        if (!written.StartsWith(Name, StringComparison.Ordinal))
            return Name.StartsWith(written, StringComparison.Ordinal) ? [.. s_verbs.Select(v => new CompletionItem($"{Name} {v.Verb}", CompletionKinds.Comment, text.Replace(start, $"{Name} {v.Verb}"), v.Detail))] : [];
        var verb = SkipSpace(text.Before, start + Name.Length);
        var end = text.Before.IndexOf(' ', verb);
        // A verb needs its space behind the colon.
        var space = verb == start + Name.Length ? " " : "";
        if (end < 0) return [.. s_verbs.Select(v => new CompletionItem(v.Verb, CompletionKinds.Comment, text.Replace(verb, space + v.Verb), v.Detail, FilterText: text.Before[verb..] + v.Verb))];
        return text.Before.IndexOf(ReasonMark, end, StringComparison.Ordinal) < 0 ? Rules(text, end, cancellationToken) : [];
    }

    private CompletionItem[] Rules(CompletionText text, int listStart, CancellationToken cancellationToken)
    {
        var word = text.Before.AsSpan().LastIndexOfAny(' ', ',') + 1;
        var named = text.Before[listStart..word].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var reported = state.Snapshot.GetNewDiagnostics(cancellationToken).Select(d => d.Descriptor.Name).ToHashSet(StringComparer.Ordinal);
        return [.. catalog.Descriptors.Concat(state.Snapshot.Configuration.Profile.Declared.Descriptors)
            .Where(d => !named.Contains(d.Name))
            .Select(d => new CompletionItem(d.Name, CompletionKinds.Rule, text.Replace(word, d.Name), $"{d.Id}: {d.Title}", SortText: $"{(reported.Contains(d.Name) ? 0 : 1)}{d.Name}"))];
    }

    /// <summary>The findings of the block that a comment here would be for: the next one with prose.</summary>
    private IEnumerable<Diagnostic> FindingsBelow(int offset, CancellationToken cancellationToken)
    {
        var document = state.Snapshot.Tree.Root;
        var block = Math.Max(0, document.IndexOf(offset));
        if (document.Blocks.IsEmpty) return [];
        // Before its closing mark the comment that is being written may be all there is of its block.
        if (document.Text.AsSpan(document.GetFullSpan(block)).TrimStart().StartsWith("<")) block++;
        while (block < document.Blocks.Length && !document.Blocks[block].IsProse) block++;
        return block == document.Blocks.Length ? [] : state.Snapshot.GetNewDiagnostics(cancellationToken).Where(d => document.GetFullSpan(block).Contains(d.Span.Start));
    }

    private static int SkipSpace(string text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        return start;
    }
}
