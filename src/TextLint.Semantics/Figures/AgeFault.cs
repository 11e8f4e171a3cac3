using System.Globalization;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>An age that the year of birth in its sentence rules out.</summary>
/// <param name="Block">Index of the block.</param>
/// <param name="Span">The age's place in the block's prose.</param>
/// <param name="Born">The year of birth.</param>
/// <param name="Expected">The ages that are possible, in words for people.</param>
public sealed record AgeFault(int Block, TextSpan Span, int Born, string Expected)
{
    /// <summary>The faults of an article, in order. Without its date only those who died have an age that can be checked.</summary>
    public static IEnumerable<AgeFault> Find(SemanticModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        for (var block = 0; block < model.Facts.Length; block++)
            foreach (var age in model.Facts[block].Ages)
            {
                var year = age.Died ?? model.KnownNames.Article.Date?.Year ?? 0;
                var last = year - age.Born;
                if (year == 0 || last < 0 || age.Value == last || age.Value == last - 1) continue;
                yield return new AgeFault(block, age.Span, age.Born, last == 0 ? "0" : string.Create(CultureInfo.InvariantCulture, $"{last - 1} or {last} in {year}"));
            }
    }
}
