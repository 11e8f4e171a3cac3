namespace TextLint.Semantics;

/// <summary>The country that a spelling is proof of.</summary>
public enum VariantRegion
{
    /// <summary>None: writers of several countries spell so.</summary>
    None,

    /// <summary>The United States.</summary>
    American,

    /// <summary>Britain and the countries that spell as it does.</summary>
    British,
}
