using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>exit</c>: ends the process, with 0 after <c>shutdown</c> and else with 1.</summary>
internal sealed class ExitHandler(ServerSession session)
    : NotificationHandler<NoParams>(session, ProtocolJson.Default.NoParams)
{
    /// <inheritdoc/>
    public override string Method => "exit";

    /// <inheritdoc/>
    protected override void Handle(NoParams parameters) => Session.Lifecycle.Exit();
}
