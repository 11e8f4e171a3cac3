namespace TextLint.Workspaces;

/// <summary>A finding that was there when the baseline was made.</summary>
/// <param name="Article">Its article, from the folder of the baseline, with forward slashes.</param>
/// <param name="Rule">The name of its rule, for people.</param>
/// <param name="Fingerprint">By what it is known.</param>
/// <param name="Places">How many places it had: one, but for a finding that stands for all of its kind in an article.</param>
/// <param name="Words">What it reports, shortened, for people.</param>
public sealed record BaselineEntry(string Article, string Rule, string Fingerprint, int Places, string Words);
