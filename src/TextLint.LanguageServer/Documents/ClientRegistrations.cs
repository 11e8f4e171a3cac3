using System.Text;
using TextLint.LanguageServer.Protocol;
using TextLint.LanguageServer.Transport;

namespace TextLint.LanguageServer.Documents;

/// <summary>What the client was asked to send from now on. Used under the queue's lock only.</summary>
internal sealed class ClientRegistrations(IClientConnection client, ServerLog log)
{
    private readonly HashSet<string> _watchedNames = new(StringComparer.Ordinal);

    /// <summary>Asks for changes of configuration files and of the settings, as far as the client can send them.</summary>
    public void Start(ClientCapabilities capabilities)
    {
        var wanted = new List<Registration>();
        if (capabilities.RegistersWatchedFiles) wanted.Add(Watch("textlint-files", ConfigurationFiles.Globs));
        if (capabilities.RegistersConfiguration)
            wanted.Add(new Registration("textlint-settings", Methods.DidChangeConfiguration, new RegisterOptions(Section: "textlint")));
        if (wanted.Count > 0) _ = RegisterAsync(wanted);
    }

    /// <summary>Asks for changes of files that a configuration takes in (word lists, say) and whose names nobody could know before.</summary>
    public void Watch(IEnumerable<string> files, ClientCapabilities capabilities)
    {
        if (!capabilities.RegistersWatchedFiles) return;
        var globs = files.Where(f => !ConfigurationFiles.IsOne(f)).Select(f => Path.GetFileName(f)).Where(_watchedNames.Add).Select(n => "**/" + EscapeGlob(n)).ToArray();
        if (globs.Length > 0) _ = RegisterAsync([Watch($"textlint-files-{_watchedNames.Count}", globs)]);
    }

    private static Registration Watch(string id, IReadOnlyList<string> globs) =>
        new(id, Methods.DidChangeWatchedFiles, new RegisterOptions([.. globs.Select(g => new ProtocolFileWatcher(g))]));

    private static string EscapeGlob(string name)
    {
        var glob = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is '*' or '?' or '[' or ']' or '{' or '}') glob.Append('[').Append(c).Append(']');
            else glob.Append(c);
        }
        return glob.ToString();
    }

    private async Task RegisterAsync(IReadOnlyList<Registration> registrations)
    {
        try
        {
            await client.RequestAsync(Methods.RegisterCapability, new RegistrationParams(registrations), ProtocolJson.Default.RegistrationParams).ConfigureAwait(false);
        }
        catch (RequestFailedException failure)
        {
            log.Error($"Changes of configuration files will show after a restart only. {failure.Message}");
        }
    }
}
