namespace TextLint.Cli.Pipeline;

/// <summary>Reads a stream line by line as bytes, of any length, without holding more than a line.</summary>
internal static class LineReader
{
    /// <summary>The lines with their numbers from 1, without their line feeds.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="beforeWait">Called each time before the stream is asked for more, which may take until somebody types it.</param>
    public static IEnumerable<(int Number, byte[] Line)> Read(Stream stream, Action? beforeWait = null)
    {
        var buffer = new byte[1 << 16];
        using var line = new MemoryStream();
        var number = 1;
        while (true)
        {
            beforeWait?.Invoke();
            var read = stream.Read(buffer, 0, buffer.Length);
            if (read <= 0) break;
            for (var at = 0; at < read;)
            {
                var end = Array.IndexOf(buffer, (byte)'\n', at, read - at);
                line.Write(buffer, at, (end < 0 ? read : end) - at);
                at = end < 0 ? read : end + 1;
                if (end < 0) continue;
                yield return (number++, line.ToArray());
                line.SetLength(0);
            }
        }
        if (line.Length > 0) yield return (number, line.ToArray());
    }
}
