using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Analysis;

/// <summary>One way to resolve a diagnostic.</summary>
/// <param name="Title">What it does, as a menu shows it: Replace with "Bortnikov".</param>
/// <param name="Applicability">How it may be applied.</param>
/// <param name="Changes">Edits in offsets of the diagnosed text, in order, not overlapping.</param>
public sealed record CodeAction(string Title, FixApplicability Applicability, ImmutableArray<TextChange> Changes);
