using System.Collections.Immutable;
using TextLint.Syntax;

namespace TextLint.Analysis;

/// <summary>
/// Walks Vale's comments and the findings side by side, both in the order of the text, and keeps what is switched off. A comment changes the state from its place on, so one
/// inside a paragraph holds for what follows it there.
/// </summary>
internal sealed class ValeCommentSweep
{
    private readonly DocumentSyntax _document;
    private readonly ValeComment[] _comments;
    private readonly bool _isOffAtEnd;
    private readonly Dictionary<string, bool> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Rule, string Match), bool> _matches = [];
    private ImmutableHashSet<string>? _only;
    private bool _isOff;
    private int _next;

    private ValeCommentSweep(DocumentSyntax document, ValeComment[] comments)
    {
        (_document, _comments) = (document, comments);
        _isOffAtEnd = comments.LastOrDefault(c => c.Kind == ValeCommentKind.All)?.IsOff ?? false;
    }

    /// <summary>The comments of a document; null where it has none that Vale obeys.</summary>
    public static ValeCommentSweep? Create(DocumentSyntax document, ImmutableArray<BlockAnalysis> blocks, AnalysisProfile profile)
    {
        var comments = new List<ValeComment>();
        for (var i = 0; i < blocks.Length; i++)
            foreach (var comment in blocks[i].ValeComments)
                comments.Add(comment with { Span = comment.Span.Shift(document.GetStart(i)) });
        if (profile.ValeCommentMarks is var (open, close)) comments.AddRange(ValeComment.Read(document.Text.ToString(), open, close));
        return comments.Count == 0 ? null : new ValeCommentSweep(document, [.. comments.OrderBy(c => c.Span.Start)]);
    }

    /// <summary>True where a comment switches the finding off. Findings are asked for in the order of the text.</summary>
    public bool Suppress(Diagnostic diagnostic)
    {
        if (diagnostic.Descriptor.ValeComments == ValeCommentReach.None) return false;
        if (diagnostic.Descriptor.ValeComments == ValeCommentReach.File) return _isOffAtEnd;
        for (; _next < _comments.Length && _comments[_next].Span.Start <= diagnostic.Span.Start; _next++) Apply(_comments[_next]);
        return _isOff || IsOff(diagnostic);
    }

    private bool IsOff(Diagnostic diagnostic)
    {
        if (_rules.TryGetValue(diagnostic.Id, out var isRuleOff) && isRuleOff) return true;
        if (_matches.Count > 0 && _matches.TryGetValue((diagnostic.Id, _document.Text.ToString(diagnostic.Span)), out var isMatchOff) && isMatchOff) return true;
        if (_styles.TryGetValue(diagnostic.Descriptor.Category, out var isStyleOff)) return isStyleOff;
        return _only is not null && !_only.Contains(diagnostic.Descriptor.Category);
    }

    private void Apply(ValeComment comment)
    {
        switch (comment.Kind)
        {
            case ValeCommentKind.All:
                _isOff = comment.IsOff;
                break;
            case ValeCommentKind.Rule when comment.Matches.IsEmpty:
                _rules[comment.Names[0]] = comment.IsOff;
                break;
            case ValeCommentKind.Rule:
                foreach (var match in comment.Matches) _matches[(comment.Names[0], match)] = comment.IsOff;
                break;
            case ValeCommentKind.Style:
                _styles[comment.Names[0]] = comment.IsOff;
                break;
            case ValeCommentKind.Styles:
                _styles.Clear();
                _only = comment.Names.ToImmutableHashSet(StringComparer.Ordinal);
                break;
        }
    }
}
