using System.Text;
using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;
using TextLint.LanguageServer.Transport;
using TextLint.Workspaces;

namespace TextLint.LanguageServer.Documents;

/// <summary>What the client was asked to send from now on. Used under the queue's lock only.</summary>
internal sealed class ClientRegistrations(IClientConnection client, ServerLog log)
{
    private readonly HashSet<string> _watchedNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _watchedElsewhere = new(StringComparer.Ordinal);

    /// <summary>Asks for changes of configuration files and of the settings, as far as the client can send them.</summary>
    /// <param name="capabilities">What the client can do.</param>
    /// <param name="checksWorkspace">True where articles that are not open are checked too.</param>
    public void Start(ClientCapabilities capabilities, bool checksWorkspace)
    {
        var wanted = new List<Registration>();
        var globs = checksWorkspace ? ConfigurationFiles.Globs.Append(TextFormats.ArticleGlob) : ConfigurationFiles.Globs;
        if (capabilities.RegistersWatchedFiles) wanted.Add(Watch("textlint-files", globs.Select(g => new ProtocolFileWatcher(g))));
        if (capabilities.RegistersConfiguration)
            wanted.Add(new Registration("textlint-settings", Methods.DidChangeConfiguration, new RegisterOptions(Section: "textlint")));
        if (wanted.Count > 0) _ = RegisterAsync(wanted);
    }

    /// <summary>Asks for changes of files that a configuration takes in (word lists, say) and whose names nobody could know before.</summary>
    /// <param name="files">Full paths of the files.</param>
    /// <param name="folder">The client's folder; null for none. A file outside it has to be watched for by its own folder.</param>
    /// <param name="capabilities">What the client can do.</param>
    public void Watch(IEnumerable<string> files, string? folder, ClientCapabilities capabilities)
    {
        if (!capabilities.RegistersWatchedFiles) return;
        var watchers = new List<ProtocolFileWatcher>();
        foreach (var file in files.Where(f => !ConfigurationFiles.IsOne(f)))
        {
            var name = EscapeGlob(Path.GetFileName(file));
            if (_watchedNames.Add(name)) watchers.Add(new ProtocolFileWatcher("**/" + name));
            if (capabilities.WatchesOtherFolders && !IsIn(folder, file) && Path.GetDirectoryName(file) is { } parent && _watchedElsewhere.Add(file))
                watchers.Add(new ProtocolFileWatcher(new RelativePattern(DocumentUri.FromPath(parent), name)));
        }
        if (watchers.Count > 0) _ = RegisterAsync([Watch($"textlint-files-{_watchedNames.Count}-{_watchedElsewhere.Count}", watchers)]);
    }

    /// <summary>Asks for files that come into the folders of packs: each is a rule.</summary>
    /// <param name="folders">Full paths of the folders.</param>
    /// <param name="capabilities">What the client can do.</param>
    public void WatchFolders(IEnumerable<string> folders, ClientCapabilities capabilities)
    {
        if (!capabilities.RegistersWatchedFiles) return;
        var watchers = new List<ProtocolFileWatcher>();
        foreach (var folder in folders)
            if (_watchedNames.Add(folder)) watchers.Add(new ProtocolFileWatcher($"**/{EscapeGlob(Path.GetFileName(folder))}/*{PackPaths.RuleEnding}"));
        if (watchers.Count > 0) _ = RegisterAsync([Watch($"textlint-packs-{_watchedNames.Count}", watchers)]);
    }

    private static bool IsIn(string? folder, string file) => folder is not null && file.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static Registration Watch(string id, IEnumerable<ProtocolFileWatcher> watchers) =>
        new(id, Methods.DidChangeWatchedFiles, new RegisterOptions([.. watchers]));

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
