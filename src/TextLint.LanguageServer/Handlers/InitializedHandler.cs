using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>initialized</c>: asks for the settings and for what shall be watched, where the client can do that.</summary>
internal sealed class InitializedHandler(ServerSession session, SettingsReader settings)
    : NotificationHandler<NoParams>(session, ProtocolJson.Default.NoParams)
{
    /// <inheritdoc/>
    public override string Method => "initialized";

    /// <inheritdoc/>
    protected override void Handle(NoParams parameters)
    {
        var wanted = Wanted().ToArray();
        if (wanted.Length > 0) _ = settings.RegisterAsync(new RegistrationParams(wanted));
        if (Session.Capabilities.AnswersConfiguration) _ = settings.PullAsync();
    }

    private IEnumerable<Registration> Wanted()
    {
        if (Session.Capabilities.RegistersWatchedFiles)
            yield return new Registration("textlint-files", Methods.DidChangeWatchedFiles, new RegisterOptions([.. ConfigurationFiles.Globs.Select(g => new ProtocolFileWatcher(g))]));
        if (Session.Capabilities.RegistersConfiguration)
            yield return new Registration("textlint-settings", Methods.DidChangeConfiguration, new RegisterOptions(Section: "textlint"));
    }
}
