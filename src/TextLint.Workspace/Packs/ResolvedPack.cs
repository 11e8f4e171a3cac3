namespace TextLint.Workspaces;

/// <summary>A pack that holds for some articles.</summary>
/// <param name="Header">What it says of itself.</param>
/// <param name="Folder">Full path of its folder or archive; for one that ships a path that no disk needs to have.</param>
/// <param name="IsShipped">True for a pack that is part of the program.</param>
/// <param name="RuleCount">The rules that it declares.</param>
/// <param name="SlotCount">The slots that it fills.</param>
public sealed record ResolvedPack(PackHeader Header, string Folder, bool IsShipped, int RuleCount, int SlotCount)
{
    internal static ResolvedPack Create(LoadedPack pack) =>
        new(pack.Header, pack.Folder, pack.IsShipped, pack.Definitions.Length, pack.File.Sections.Sum(s => s.Slots.Length));
}
