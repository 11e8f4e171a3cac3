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
        registrations.Watch(["/desk/textlint.yml", "/desk/words.txt", "/house/words.txt", "/desk/names [old].txt"], "/desk", Watching);
        registrations.Watch(["/desk/words.txt"], "/desk", Watching);

        Globs(_client).Should().Equal("**/words.txt", "**/names [[]old[]].txt");
    }

    [Fact]
    public void A_file_outside_the_folder_is_watched_where_it_is_by_a_client_that_can()
    {
        Registrations(_client).Watch(["/desk/words.txt", "/home/ed/words.txt", "/desk2/names.txt"], "/desk", new ClientCapabilities(JsonDocument.Parse(
            """{"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true,"relativePatternSupport":true}}}""").RootElement));

        var registration = _client.Of<RegistrationParams>().Should().ContainSingle().Subject;
        var options = JsonSerializer.Serialize(registration, ProtocolJson.Default.RegistrationParams);
        options.Should().Contain("""
            "watchers":[{"globPattern":"**/words.txt"},{"globPattern":{"baseUri":"file:///home/ed","pattern":"words.txt"}},{"globPattern":"**/names.txt"},{"globPattern":{"baseUri":"file:///desk2","pattern":"names.txt"}}]
            """);
    }

    [Fact]
    public void Later_files_are_asked_for_under_another_id()
    {
        var registrations = Registrations(_client);
        registrations.Watch(["/desk/words.txt"], "/desk", Watching);
        registrations.Watch(["/desk/words.txt", "/desk/places.txt"], "/desk", Watching);

        _client.Of<RegistrationParams>().SelectMany(r => r.Registrations).Select(r => r.Id).Should().HaveCount(2).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Nothing_is_asked_of_a_client_that_cannot()
    {
        Registrations(_client).Start(ClientCapabilities.None, checksWorkspace: false);
        Registrations(_client).Watch(["/desk/words.txt"], "/desk", ClientCapabilities.None);
        _client.Sent.Should().BeEmpty();
    }

    [Fact]
    public void A_client_that_refuses_is_told_what_that_means()
    {
        var client = new RecordingConnection { Refuses = true };
        Registrations(client).Start(Watching, checksWorkspace: false);
        client.Of<LogMessageParams>().Should().ContainSingle().Which.Message.Should().Contain("after a restart");
    }

    private static ClientCapabilities Watching { get; } =
        new(JsonDocument.Parse("""{"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true}}}""").RootElement);

    private static ClientRegistrations Registrations(RecordingConnection client) => new(client, new ServerLog(client));

    private static IEnumerable<object> Globs(RecordingConnection client) =>
        client.Of<RegistrationParams>().SelectMany(r => r.Registrations).SelectMany(r => r.RegisterOptions!.Watchers!).Select(w => w.GlobPattern);
}
