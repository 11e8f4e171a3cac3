namespace TextLint.LanguageServer.Protocol;

/// <summary>Parameters of <c>client/registerCapability</c>.</summary>
internal sealed record RegistrationParams(IReadOnlyList<Registration> Registrations);

/// <summary>One method the client shall send from now on.</summary>
internal sealed record Registration(string Id, string Method, RegisterOptions? RegisterOptions = null);

/// <summary>Options of the registrations this server makes: what to watch, or which section of the settings.</summary>
internal sealed record RegisterOptions(IReadOnlyList<ProtocolFileWatcher>? Watchers = null, string? Section = null);

/// <summary>What the protocol calls a FileSystemWatcher: files to watch.</summary>
/// <param name="GlobPattern">A glob over all folders of the workspace, as text; or a <see cref="RelativePattern"/>.</param>
internal sealed record ProtocolFileWatcher(object GlobPattern);

/// <summary>Files below a folder that need not be one of the workspace.</summary>
internal sealed record RelativePattern(string BaseUri, string Pattern);
