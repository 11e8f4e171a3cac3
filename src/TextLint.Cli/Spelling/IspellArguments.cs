using System.Text;

namespace TextLint.Cli.Spelling;

/// <summary>What a client of Ispell's pipe put on the command line. What such clients add for other programs is passed over, as these programs do.</summary>
/// <param name="Mode">What to do.</param>
/// <param name="Dictionary">Names of dictionaries, separated by commas; null where none is named.</param>
/// <param name="PersonalList">The path of the personal word list; null for the user's own.</param>
/// <param name="Encoding">The name of the encoding on both sides; null for UTF-8.</param>
internal sealed record IspellArguments(IspellMode Mode, string? Dictionary = null, string? PersonalList = null, string? Encoding = null)
{
    // Options of Ispell, Aspell and Hunspell that have a value of no concern here.
    private const string OptionsWithValue = "wWTLkfFX";

    /// <summary>The arguments; null where the command line is none of Ispell's.</summary>
    public static IspellArguments? Parse(IReadOnlyList<string> arguments)
    {
        if (arguments.Count == 0) return null;
        var isCommand = arguments[0] == "spell";
        var modes = (isCommand ? arguments.Skip(1) : arguments.Take(1)).Select(ToMode).ToArray();
        if (!modes.Any(m => m != IspellMode.None)) return null;
        var parsed = new IspellArguments(IspellMode.None);
        for (var i = isCommand ? 1 : 0; i < arguments.Count; i++)
        {
            var argument = arguments[i];
            if (ToMode(argument) is var mode and not IspellMode.None)
                // Asking what there is outranks talking.
                parsed = parsed with { Mode = parsed.Mode is IspellMode.None or IspellMode.Pipe ? mode : parsed.Mode };
            else if (argument.StartsWith("--", StringComparison.Ordinal)) parsed = parsed.WithLong(argument);
            else if (argument.Length >= 2 && argument[0] == '-') parsed = parsed.WithShort(argument, arguments, ref i);
        }
        return parsed;
    }

    /// <summary>The encoding; null where this machine does not know it.</summary>
    public Encoding? FindEncoding()
    {
        if (Encoding is null || Encoding.Replace("-", "", StringComparison.Ordinal).Equals("utf8", StringComparison.OrdinalIgnoreCase)) return new UTF8Encoding(false);
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(Encoding) ?? System.Text.Encoding.GetEncoding(Encoding);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static IspellMode ToMode(string argument) => argument switch
    {
        "-a" or "-A" => IspellMode.Pipe,
        "-v" or "-vv" => IspellMode.Version,
        "-D" => IspellMode.Dictionaries,
        _ => IspellMode.None,
    };

    private IspellArguments WithLong(string argument)
    {
        var equals = argument.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0) return this;
        var value = argument[(equals + 1)..];
        return argument[..equals] switch
        {
            "--encoding" => this with { Encoding = value },
            "--lang" or "--master" or "--dictionary" => this with { Dictionary = value },
            "--personal" => this with { PersonalList = value },
            _ => this,
        };
    }

    private IspellArguments WithShort(string argument, IReadOnlyList<string> arguments, ref int at)
    {
        if (!"dpi".Contains(argument[1], StringComparison.Ordinal))
        {
            if (argument.Length == 2 && OptionsWithValue.Contains(argument[1], StringComparison.Ordinal)) at++;
            return this;
        }
        // The value is the rest of the argument, or the next one.
        var value = argument.Length > 2 ? argument[2..] : ++at < arguments.Count ? arguments[at] : null;
        return argument[1] switch
        {
            'd' => this with { Dictionary = value },
            'p' => this with { PersonalList = value },
            _ => this with { Encoding = value },
        };
    }
}
