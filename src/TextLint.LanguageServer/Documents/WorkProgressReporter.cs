using System.Globalization;
using System.Text.Json;
using TextLint.LanguageServer.Protocol;
using TextLint.LanguageServer.Transport;

namespace TextLint.LanguageServer.Documents;

/// <summary>Tells the client how far a piece of work is, once a percent; nothing where it did not ask.</summary>
internal sealed class WorkProgressReporter(IClientConnection client, JsonElement token)
{
    private int _shown = -1;

    /// <summary>True where the client asked.</summary>
    public bool IsWanted => token.ValueKind is JsonValueKind.String or JsonValueKind.Number;

    /// <summary>The work begins.</summary>
    public void Begin(string title) => Send(new WorkProgress("begin", title, null, 0, true));

    /// <summary>So many of so many are done.</summary>
    public void Report(int done, int all)
    {
        var percentage = (int)(100L * done / Math.Max(all, 1));
        if (percentage == _shown) return;
        _shown = percentage;
        Send(new WorkProgress("report", null, string.Create(CultureInfo.InvariantCulture, $"{done} of {all}"), percentage));
    }

    /// <summary>The work has ended.</summary>
    public void End() => Send(new WorkProgress("end"));

    private void Send(WorkProgress progress)
    {
        if (IsWanted) client.Notify(Methods.Progress, new WorkProgressParams(token, progress));
    }
}
