using System.Text.Json;
using TextLint.LanguageServer.Protocol;
using TextLint.LanguageServer.Transport;

namespace TextLint.LanguageServer;

/// <summary>Asks the client for its settings, and to be told when they change.</summary>
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

    /// <summary>Asks the client to send notifications from now on.</summary>
    public async Task RegisterAsync(RegistrationParams registrations)
    {
        try
        {
            await session.Client.RequestAsync(Methods.RegisterCapability, registrations, ProtocolJson.Default.RegistrationParams).ConfigureAwait(false);
        }
        catch (RequestFailedException failure)
        {
            session.Log.Error($"Changes of configuration files will show after a restart only. {failure.Message}");
        }
    }
}
