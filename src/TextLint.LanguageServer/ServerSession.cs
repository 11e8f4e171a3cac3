using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;
using TextLint.LanguageServer.Transport;
using TextLint.Workspaces;

namespace TextLint.LanguageServer;

/// <summary>One client's session: what it can do, what it set, what it has open. State changes under <see cref="Queue"/>'s lock only.</summary>
internal sealed class ServerSession
{
    private readonly Func<ConfigurationOptions, Workspace> _createWorkspace;
    private readonly DiagnosticPublisher _publisher;
    private readonly ConfigurationFaultPublisher _faults;
    private ConfigurationOptions _options = new();
    private Workspace? _workspace;
    private List<string> _folders = [];

    /// <summary>A session that waits for <c>initialize</c>.</summary>
    public ServerSession(IClientConnection client, Func<ConfigurationOptions, Workspace> createWorkspace)
    {
        _createWorkspace = createWorkspace;
        Client = client;
        Log = new ServerLog(client);
        Queue = new RequestQueue(Lifecycle, Log);
        _publisher = new DiagnosticPublisher(Queue, client, Log);
        _faults = new ConfigurationFaultPublisher(client);
        Registrations = new ClientRegistrations(client, Log);
    }

    /// <summary>The client.</summary>
    public IClientConnection Client { get; }

    /// <summary>What a person set in the editor.</summary>
    public Settings Settings { get; private set; } = Settings.Default;

    /// <summary>What the client can do.</summary>
    public ClientCapabilities Capabilities { get; private set; } = ClientCapabilities.None;

    /// <summary>Converts for this client.</summary>
    public ProtocolConverter Converter { get; private set; } = new(ClientCapabilities.None);

    /// <summary>Where the server stands.</summary>
    public Lifecycle Lifecycle { get; } = new();

    /// <summary>The server's own messages.</summary>
    public ServerLog Log { get; }

    /// <summary>The order of things.</summary>
    public RequestQueue Queue { get; }

    /// <summary>What is open.</summary>
    public DocumentStore Documents { get; } = new();

    /// <summary>Tells those who wait for a change in the workspace.</summary>
    public WorkspaceChanges Changes { get; } = new();

    /// <summary>Full paths of the folders that the client has open, the first first.</summary>
    public IReadOnlyList<string> Folders => _folders;

    /// <summary>What the client was asked to send.</summary>
    public ClientRegistrations Registrations { get; }

    /// <summary>The engine, with the configuration the client asked for.</summary>
    public Workspace Workspace => _workspace ??= _createWorkspace(_options);

    /// <summary>Takes what <c>initialize</c> said.</summary>
    public void Start(ClientCapabilities capabilities, IEnumerable<string> folders, Settings settings)
    {
        Capabilities = capabilities;
        Converter = new ProtocolConverter(capabilities);
        _folders = [.. folders];
        Apply(settings);
    }

    /// <summary>Takes folders that came and went.</summary>
    public void ChangeFolders(IReadOnlyCollection<string> added, IReadOnlyCollection<string> removed)
    {
        _folders = [.. _folders.Except(removed).Concat(added).Distinct(StringComparer.Ordinal)];
        Apply(Settings);
        Changes.Tell();
    }

    /// <summary>Takes settings; where they name another configuration file, every document is opened again with it.</summary>
    public void Apply(Settings settings)
    {
        Settings = settings;
        if (settings.Trace is { } trace) Log.TraceValue = trace;
        var options = new ConfigurationOptions(FullPath(settings.ConfigurationFile), FirstFolder) { Files = Documents.Files, UserWordList = UserWordList.PathOfThisUser() };
        if (options == _options) return;
        _options = options;
        _workspace = _createWorkspace(options);
        foreach (var document in Documents.All) document.Reopen(_workspace);
        Changes.TellConfiguration();
        ShowAll(Documents.All);
    }

    /// <summary>Shows a client that does not pull what analysis says of a document now.</summary>
    public void Show(OpenDocument document)
    {
        Changes.Tell();
        if (!Capabilities.PullsDiagnostics) _publisher.Publish(document.State, Converter);
    }

    /// <summary>Takes what was shown of a closed document away. (A client that pulls does so itself.)</summary>
    public void Hide(string uri)
    {
        Changes.Tell();
        if (!Capabilities.PullsDiagnostics) _publisher.Clear(uri);
    }

    /// <summary>Shows the faults of the configuration files now in use, and has all of these watched.</summary>
    public void ShowConfigurationFaults()
    {
        _faults.Publish(Documents.All.SelectMany(d => d.Configuration.Diagnostics).Concat(OpenPacks().SelectMany(p => p.Faults)), Converter);
        Registrations.Watch(Documents.All.SelectMany(d => d.Configuration.Files), FirstFolder, Capabilities);
        Registrations.WatchFolders(Documents.All.SelectMany(d => d.Configuration.Packs).Where(p => !p.IsShipped).Select(p => p.Folder), Capabilities);
    }

    /// <summary>True for the path of a file that an open document is configured by, or that configures by its name.</summary>
    public bool IsConfiguration(string? path) =>
        path is not null && (ConfigurationFiles.IsOne(path) || PackPaths.IsPackFile(Workspace.Configurations.Files, path) || Documents.All.Any(d => d.Configuration.Files.Contains(path)));

    /// <summary>Reads the configuration files again, and shows what that changed.</summary>
    public void Reconfigure()
    {
        Workspace.Configurations.Invalidate();
        Changes.TellConfiguration();
        ShowAll([.. Documents.All.Where(d => d.Reconfigure())]);
    }

    /// <summary>The packs of which somebody has a file open: whoever writes a pack sees its faults whether an article is held to it or not.</summary>
    private IEnumerable<PackInspection> OpenPacks()
    {
        var configurations = Workspace.Configurations;
        return Documents.All.Select(d => d.Path).OfType<string>()
            .Where(p => PackPaths.IsPackFile(configurations.Files, p))
            .Select(p => Path.Combine(Path.GetDirectoryName(p)!, PackPaths.FileName))
            .Distinct()
            .Select(configurations.InspectPack)
            .OfType<PackInspection>();
    }

    private void ShowAll(IReadOnlyCollection<OpenDocument> changed)
    {
        ShowConfigurationFaults();
        if (changed.Count == 0) return;
        foreach (var document in changed) Show(document);
        if (Capabilities is { PullsDiagnostics: true, RefreshesDiagnostics: true }) _ = RefreshAsync(Methods.RefreshDiagnostics);
        if (Capabilities.RefreshesCodeLenses) _ = RefreshAsync(Methods.RefreshCodeLenses);
        if (Capabilities.RefreshesInlayHints) _ = RefreshAsync(Methods.RefreshInlayHints);
    }

    private async Task RefreshAsync(string method)
    {
        try
        {
            await Client.RequestAsync(method, NoParams.Instance, ProtocolJson.Default.NoParams).ConfigureAwait(false);
        }
        catch (RequestFailedException failure)
        {
            Log.Error(failure.Message);
        }
    }

    /// <summary>Where an untitled document belongs, and what a relative path of the settings starts from.</summary>
    private string? FirstFolder => _folders is [var first, ..] ? first : null;

    private string? FullPath(string? file) => file is null || FirstFolder is not { } folder ? file : Path.GetFullPath(file, folder);
}
