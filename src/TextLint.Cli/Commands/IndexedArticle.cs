using System.Collections.Immutable;
using TextLint.Semantics;

namespace TextLint.Cli.Commands;

/// <summary>One article after reading.</summary>
/// <param name="Opened">The article.</param>
/// <param name="Article">The path or id under which the index has it.</param>
/// <param name="Records">Whom it names.</param>
internal sealed record IndexedArticle(OpenedInput Opened, string Article, ImmutableArray<NameIndexRecord> Records);
