using System.Collections.Immutable;
using TextLint.Analysis;

namespace TextLint.Workspaces;

/// <summary>Says where the other articles are that findings speak of. Rules know them as the index of names does; those who show findings need paths.</summary>
public static class RelatedArticles
{
    /// <summary>The findings with the articles as <paramref name="show"/> gives them; places for which it gives null are left out.</summary>
    /// <param name="diagnostics">Findings of one document.</param>
    /// <param name="configuration">The configuration of that document.</param>
    /// <param name="show">What to show for a full path, which may be that of no file, and for the article as the index writes it.</param>
    public static ImmutableArray<Diagnostic> Locate(ImmutableArray<Diagnostic> diagnostics, ResolvedConfiguration configuration, Func<string, string, string?> show)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(show);
        if (!diagnostics.Any(HasOther)) return diagnostics;
        return [.. diagnostics.Select(d => HasOther(d) ? d with { Related = [.. d.Related.Select(Locate).OfType<RelatedLocation>()] } : d)];

        RelatedLocation? Locate(RelatedLocation related)
        {
            if (related.Article is null) return related;
            return show(configuration.GetArticlePath(related.Article), related.Article) is { } shown ? related with { Article = shown } : null;
        }
    }

    private static bool HasOther(Diagnostic diagnostic)
    {
        foreach (var related in diagnostic.Related)
            if (related.Article is not null) return true;
        return false;
    }
}
