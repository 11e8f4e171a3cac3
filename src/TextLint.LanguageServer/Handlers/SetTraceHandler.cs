using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>$/setTrace</c>.</summary>
internal sealed class SetTraceHandler(ServerSession session)
    : NotificationHandler<SetTraceParams>(session, ProtocolJson.Default.SetTraceParams)
{
    /// <inheritdoc/>
    public override string Method => "$/setTrace";

    /// <inheritdoc/>
    protected override void Handle(SetTraceParams parameters) => Session.Log.TraceValue = parameters.Value;
}
