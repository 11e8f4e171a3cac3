using System.Globalization;
using Humanizer;

namespace TextLint.Cli.Renderers;

/// <summary>The words that commands share.</summary>
internal static class Words
{
    /// <summary>A number with its noun: 1 file, 1,204 files.</summary>
    public static string Count(int count, string noun) => noun.ToQuantity(count, "N0", CultureInfo.InvariantCulture);
}
