namespace TextLint.Packs.Rules;

/// <summary>What a check has to say of a piece of text.</summary>
/// <param name="Entry">The check.</param>
/// <param name="Piece">The text.</param>
/// <param name="Facts">Its findings, or what a <see cref="FileCheck"/> read; null for nothing.</param>
/// <param name="IsExhausted">True where it gave up.</param>
internal sealed record CheckNote(CheckEntry Entry, ScopedText Piece, object? Facts, bool IsExhausted);
