namespace TextLint.Workspaces;

/// <summary>
/// The pattern of a section. A star crosses folders, as in Vale, but where <c>**</c> is written and one star stays inside a folder; <c>!</c> before it turns it round.
/// </summary>
public sealed class ValeGlob
{
    // A sign that no path has: with it for the slash nothing divides folders.
    private const char NoSlash = '\u0001';

    private readonly Glob _glob;
    private readonly bool _isNegated;
    private readonly bool _dividesFolders;

    private ValeGlob(Glob glob, bool isNegated, bool dividesFolders) => (_glob, _isNegated, _dividesFolders) = (glob, isNegated, dividesFolders);

    /// <summary>Reads a pattern; there is none that is refused.</summary>
    public static ValeGlob Parse(string pattern)
    {
        var isNegated = pattern.StartsWith('!');
        var body = isNegated ? pattern.TrimStart('!') : pattern;
        var divides = body.Contains("**", StringComparison.Ordinal);
        return new ValeGlob(Glob.Parse(divides ? body : body.Replace('/', NoSlash)), isNegated, divides);
    }

    /// <summary>True where the pattern takes a path with forward slashes.</summary>
    public bool IsMatch(string path) => _glob.IsMatch(_dividesFolders ? path : path.Replace('/', NoSlash)) != _isNegated;
}
