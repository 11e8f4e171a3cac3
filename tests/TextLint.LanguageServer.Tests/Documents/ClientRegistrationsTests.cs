using System.Text.Json;
using TextLint.LanguageServer.Hosting;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Documents;

public sealed class ClientRegistrationsTests
{
    private readonly RecordingConnection _client = new();

    [Fact]
    public void Files_that_a_configuration_takes_in_are_watched_by_their_names_once()
    {
        var registrations = Registrations(_client);
        registrations.Watch(["/desk/textlint.yml", "/desk/words.txt", "/house/words.txt", "/desk/names [old].txt"], Watching);
        registrations.Watch(["/desk/words.txt"], Watching);

        Globs(_client).Should().Equal("**/words.txt", "**/names [[]old[]].txt");
    }

    [Fact]
    public void Later_files_are_asked_for_under_another_id()
    {
        var registrations = Registrations(_client);
        registrations.Watch(["/desk/words.txt"], Watching);
        registrations.Watch(["/desk/words.txt", "/desk/places.txt"], Watching);

        _client.Of<RegistrationParams>().SelectMany(r => r.Registrations).Select(r => r.Id).Should().HaveCount(2).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Nothing_is_asked_of_a_client_that_cannot()
    {
        Registrations(_client).Start(ClientCapabilities.None);
        Registrations(_client).Watch(["/desk/words.txt"], ClientCapabilities.None);
        _client.Sent.Should().BeEmpty();
    }

    [Fact]
    public void A_client_that_refuses_is_told_what_that_means()
    {
        var client = new RecordingConnection { Refuses = true };
        Registrations(client).Start(Watching);
        client.Of<LogMessageParams>().Should().ContainSingle().Which.Message.Should().Contain("after a restart");
    }

    private static ClientCapabilities Watching { get; } =
        new(JsonDocument.Parse("""{"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true}}}""").RootElement);

    private static ClientRegistrations Registrations(RecordingConnection client) => new(client, new ServerLog(client));

    private static IEnumerable<string> Globs(RecordingConnection client) =>
        client.Of<RegistrationParams>().SelectMany(r => r.Registrations).SelectMany(r => r.RegisterOptions!.Watchers!).Select(w => w.GlobPattern);
}
