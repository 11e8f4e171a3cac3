using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>shutdown</c>: nothing more is taken but <c>exit</c>.</summary>
internal sealed class ShutdownHandler(ServerSession session)
    : MutatingRequestHandler<NoParams>(session, ProtocolJson.Default.NoParams)
{
    /// <inheritdoc/>
    public override string Method => "shutdown";

    /// <inheritdoc/>
    protected override object? Handle(NoParams parameters)
    {
        Session.Lifecycle.ShutDown();
        return null;
    }
}
