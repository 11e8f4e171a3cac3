namespace TextLint.Workspaces;

/// <summary>
/// A pattern for paths: <c>*</c>, <c>?</c> and <c>[a-z]</c> stay inside a folder, <c>**</c> crosses folders, <c>{md,txt}</c>
/// is a choice, <c>\</c> takes the meaning from the next character.
/// </summary>
/// <remarks>
/// <para>
/// Slashes mean what they mean in a .gitignore: a pattern without one matches the name at any depth, with one it is anchored
/// at the base. A slash at the end stands for everything below: <c>drafts/</c> is all that folders of that name hold.
/// </para>
/// <para>Any string is a pattern. Letter case counts. Matching costs the length of the path times that of the pattern at most.</para>
/// </remarks>
public sealed class Glob
{
    private readonly string _pattern;
    private readonly GlobProgram _program;

    private Glob(string pattern, GlobProgram program)
    {
        _pattern = pattern;
        _program = program;
    }

    /// <summary>Reads a pattern; there is none that is refused. A pattern of nothing but slashes matches nothing.</summary>
    public static Glob Parse(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);

        var body = pattern.StartsWith("./", StringComparison.Ordinal) ? pattern[1..] : pattern;
        var named = body.TrimEnd('/');
        var anywhere = !named.Contains('/', StringComparison.Ordinal) && !pattern.StartsWith("./", StringComparison.Ordinal);
        var below = named.Length > 0 && named.Length < body.Length ? "/**" : "";
        return Parse(pattern, named.TrimStart('/') + below, anywhere, GlobDialect.Plain);
    }

    /// <summary>True where the pattern matches the whole path, given relative to the base and with forward slashes.</summary>
    public bool IsMatch(string relativePathWithForwardSlashes)
    {
        ArgumentNullException.ThrowIfNull(relativePathWithForwardSlashes);
        return IsMatch(relativePathWithForwardSlashes.AsSpan());
    }

    /// <summary>The pattern as it was written.</summary>
    public override string ToString() => _pattern;

    /// <summary>A pattern taken apart already: <paramref name="body"/> is what is compiled, without anchor or end slash.</summary>
    internal static Glob Parse(string pattern, string body, bool anywhere, GlobDialect dialect) =>
        new(pattern, GlobCompiler.Compile(body, anywhere, dialect));

    internal bool IsMatch(ReadOnlySpan<char> path) => !path.IsEmpty && _program.IsMatch(path);
}
