namespace TextLint.Cli;

/// <summary>The version of this build.</summary>
internal static class ProductVersion
{
    /// <summary>Three numbers: 0.1.0.</summary>
    public static string Text { get; } = typeof(ProductVersion).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
