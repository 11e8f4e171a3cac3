namespace TextLint.Analysis;

/// <summary>How a fix may be applied.</summary>
public enum FixApplicability
{
    /// <summary>An editor would accept it unseen; <c>textlint fix</c> and fix-all apply it.</summary>
    Safe,

    /// <summary>Offered one by one, for a person to choose.</summary>
    Unsafe,

    /// <summary>Shows what could be done; never applied by itself.</summary>
    DisplayOnly,
}
