namespace TextLint.Packs.Rules;

/// <summary>What a declared rule looks for: one record a kind of check, with the keys that only this kind has.</summary>
public abstract record CheckDefinition;
