using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>workspace/didChangeConfiguration</c>: asks for the settings, or takes those sent along where the client cannot be asked.</summary>
internal sealed class DidChangeConfigurationHandler(ServerSession session, SettingsReader settings)
    : NotificationHandler<DidChangeConfigurationParams>(session, ProtocolJson.Default.DidChangeConfigurationParams)
{
    /// <inheritdoc/>
    public override string Method => Methods.DidChangeConfiguration;

    /// <inheritdoc/>
    protected override void Handle(DidChangeConfigurationParams parameters)
    {
        if (Session.Capabilities.AnswersConfiguration) _ = settings.PullAsync();
        else Session.Apply(Settings.ReadContaining(parameters.Settings));
    }
}
