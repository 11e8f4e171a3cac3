using System.Globalization;
using TextLint.Cli.Renderers;

namespace TextLint.Cli;

/// <summary>
/// How far a long run is, on the last line of a terminal. It comes when a run is long enough to wonder, and goes before anything else is written. Where standard error is no terminal there is
/// none.
/// </summary>
internal sealed class ProgressBar(TextWriter? error, TimeProvider clock)
{
    private const int Cells = 24;
    private const string EraseLine = "\r\u001B[K";

    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan s_pace = TimeSpan.FromMilliseconds(100);

    private readonly long _start = clock.GetTimestamp();
    private TimeSpan _drawn;
    private bool _isShown;

    /// <summary>Says how many articles of how many are done. Drawn ten times a second at most.</summary>
    public void Report(int done, int all)
    {
        var now = clock.GetElapsedTime(_start);
        if (error is null || now < s_patience || _isShown && now - _drawn < s_pace) return;
        (_drawn, _isShown) = (now, true);
        var cells = all == 0 ? 0 : (int)((long)done * Cells / all);
        var percent = all == 0 ? 0 : (int)((long)done * 100 / all);
        error.Write(string.Create(CultureInfo.InvariantCulture, $"{EraseLine}{new string('━', cells)}{new string('╌', Cells - cells)} {percent} %  {SummaryWords.Number(done)} of {SummaryWords.Count(all, "article")}"));
    }

    /// <summary>Leaves the line to others.</summary>
    public void Erase()
    {
        if (!_isShown) return;
        error!.Write(EraseLine);
        _isShown = false;
    }
}
