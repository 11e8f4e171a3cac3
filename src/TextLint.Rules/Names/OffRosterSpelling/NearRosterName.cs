using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Names;

/// <summary>A given name of the roster with a family name that is nearly that of the same entry.</summary>
/// <param name="Span">The place of the full name in the block's prose, without a possessive ending.</param>
/// <param name="FamilyName">The family name as written.</param>
/// <param name="Entry">Who may be meant.</param>
internal readonly record struct NearRosterName(TextSpan Span, string FamilyName, RosterEntry Entry);
