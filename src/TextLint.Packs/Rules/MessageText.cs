using System.Text;

namespace TextLint.Packs.Rules;

/// <summary>Messages with <c>%s</c>, <c>%d</c> and <c>%[n]s</c>, as Go formats them: what is missing is empty, what is left over is dropped.</summary>
internal static class MessageText
{
    /// <summary>What was found as a message shows it, on one line. Vale shows the white space around it too.</summary>
    public static string Shown(string found, RuleDialect dialect) => dialect == RuleDialect.Vale ? found.ReplaceLineEndings(" ") : found.Trim();

    /// <summary>The message with its arguments.</summary>
    public static string Format(string message, params ReadOnlySpan<string> arguments)
    {
        if (!message.Contains('%', StringComparison.Ordinal)) return message;
        var result = new StringBuilder(message.Length + 32);
        var next = 0;
        for (var i = 0; i < message.Length; i++)
        {
            if (message[i] != '%' || i + 1 == message.Length) result.Append(message[i]);
            else if (message[i + 1] == '%') result.Append(message[++i]);
            else if (TryReadVerb(message, i, ref next, out var length))
            {
                if (next <= arguments.Length && next > 0) result.Append(arguments[next - 1]);
                i += length - 1;
            }
            else result.Append('%');
        }
        return result.ToString();
    }

    /// <summary>Reads a verb, and moves <paramref name="next"/> to the argument it takes, counted from 1.</summary>
    private static bool TryReadVerb(string message, int at, ref int next, out int length)
    {
        var i = at + 1;
        var number = next + 1;
        if (message[i] == '[')
        {
            var end = message.IndexOf(']', i);
            if (end > i && int.TryParse(message.AsSpan(i + 1, end - i - 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var written)) (number, i) = (written, end + 1);
        }
        length = i + 1 - at;
        if (i >= message.Length || message[i] is not ('s' or 'd' or 'v' or 'q')) return false;
        next = number;
        return true;
    }
}
