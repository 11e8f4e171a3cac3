namespace TextLint.LanguageServer.Protocol;

/// <summary>Lines that can be folded away under the first of them, counted from 0.</summary>
internal sealed record FoldingRange(int StartLine, int EndLine);
