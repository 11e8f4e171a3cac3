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
        Session.Registrations.Start(Session.Capabilities, Session.Settings.ChecksWorkspace);
        if (Session.Capabilities.AnswersConfiguration) _ = settings.PullAsync();
    }
}
