using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TextLint.Benchmarks.Client;

/// <summary>An editor's side of the protocol, as little of it as a keystroke needs: a server process, messages out, messages in. Not safe for concurrent use.</summary>
internal sealed class LanguageClient : IDisposable
{
    private const string LengthHeader = "Content-Length: ";
    private static readonly byte[] s_endOfHeader = "\r\n\r\n"u8.ToArray();

    private readonly Process _server;
    private readonly Stream _output, _input;
    private byte[] _buffer = new byte[1 << 20];
    private int _filled;
    private int _taken;

    /// <summary>Starts a server. A path that ends in <c>.dll</c> is run by the runtime on PATH.</summary>
    public LanguageClient(string server)
    {
        var isLibrary = server.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);
        string[] arguments = isLibrary ? [server, "server"] : ["server"];
        _server = Process.Start(new ProcessStartInfo(isLibrary ? "dotnet" : server, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false })!;
        (_input, _output) = (_server.StandardInput.BaseStream, _server.StandardOutput.BaseStream);
    }

    /// <summary>Length of the last message in bytes.</summary>
    public int LastLength { get; private set; }

    /// <summary>Processor time of the server so far, in seconds.</summary>
    public double ServerSeconds
    {
        get
        {
            _server.Refresh();
            return _server.TotalProcessorTime.TotalSeconds;
        }
    }

    /// <summary>Resident memory of the server now, in megabytes.</summary>
    public double ServerMegabytes
    {
        get
        {
            _server.Refresh();
            return _server.WorkingSet64 / 1048576.0;
        }
    }

    /// <summary>Sends a notification.</summary>
    public void Tell(string method, object parameters) => Send(new { jsonrpc = "2.0", method, @params = parameters });

    /// <summary>Sends a request.</summary>
    public void Ask(int id, string method, object parameters) => Send(new { jsonrpc = "2.0", id, method, @params = parameters });

    /// <summary>Reads messages until one whose head holds a text, which it returns parsed.</summary>
    /// <param name="mark">Stands near the start of the message wanted.</param>
    public JsonDocument Await(string mark)
    {
        var wanted = Encoding.UTF8.GetBytes(mark);
        while (true)
        {
            var content = ReadMessage();
            if (content.Span.IndexOf(wanted) >= 0) return JsonDocument.Parse(content);
        }
    }

    public void Dispose()
    {
        _input.Dispose();
        if (!_server.WaitForExit(5000)) _server.Kill();
        _server.Dispose();
    }

    private void Send<T>(T message)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(message);
        _input.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{LengthHeader}{content.Length}\r\n\r\n")));
        _input.Write(content);
        _input.Flush();
    }

    /// <summary>The next message; its memory holds until the one after it is read.</summary>
    private ReadOnlyMemory<byte> ReadMessage()
    {
        int at;
        while ((at = _buffer.AsSpan(_taken, _filled - _taken).IndexOf(s_endOfHeader)) < 0) Fill(_filled - _taken + 1);
        var header = Encoding.ASCII.GetString(_buffer, _taken, at);
        var from = header.IndexOf(LengthHeader, StringComparison.OrdinalIgnoreCase) + LengthHeader.Length;
        var to = header.IndexOf('\r', from);
        LastLength = int.Parse(header.AsSpan(from, (to < 0 ? header.Length : to) - from), CultureInfo.InvariantCulture);
        var start = at + s_endOfHeader.Length;
        Fill(start + LastLength);
        var content = _buffer.AsMemory(_taken + start, LastLength);
        _taken += start + LastLength;
        return content;
    }

    /// <summary>Reads on until so many bytes wait.</summary>
    private void Fill(int needed)
    {
        if (_filled - _taken >= needed) return;
        _buffer.AsSpan(_taken, _filled - _taken).CopyTo(_buffer);
        (_filled, _taken) = (_filled - _taken, 0);
        if (_buffer.Length < needed) Array.Resize(ref _buffer, Math.Max(needed, _buffer.Length * 2));
        while (_filled < needed)
        {
            var read = _output.Read(_buffer.AsSpan(_filled));
            if (read == 0) throw new EndOfStreamException("The server ended the session: run it by hand with the argument `server` to see why.");
            _filled += read;
        }
    }
}
