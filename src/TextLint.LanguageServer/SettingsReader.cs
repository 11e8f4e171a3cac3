using System.Text.Json;
using TextLint.LanguageServer.Protocol;
using TextLint.LanguageServer.Transport;

namespace TextLint.LanguageServer;

/// <summary>Asks the client for its settings.</summary>
internal sealed class SettingsReader(ServerSession session)
{
    /// <summary>Asks for the section <c>textlint</c> and applies it.</summary>
    public async Task PullAsync()
    {
        try
        {
            var question = new ConfigurationParams([new ConfigurationItem("textlint")]);
            var answer = await session.Client.RequestAsync(Methods.Configuration, question, ProtocolJson.Default.ConfigurationParams).ConfigureAwait(false);
            var section = answer.ValueKind == JsonValueKind.Array ? answer.EnumerateArray().FirstOrDefault() : default;
            session.Queue.Mutate(() => session.Apply(Settings.Read(section)));
        }
        catch (RequestFailedException failure)
        {
            session.Log.Error(failure.Message);
        }
        catch (Exception fault)
        {
            session.Log.Fault(Methods.Configuration, fault);
        }
    }
}
