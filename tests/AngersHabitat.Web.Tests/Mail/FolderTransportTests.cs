using AngersHabitat.Application.Mail;
using AngersHabitat.Web.Mail;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;

namespace AngersHabitat.Web.Tests.Mail;

/// <summary>Letters that become files stand where only the portal's own user reads them.</summary>
public sealed class FolderTransportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("angers-letters-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(null)]
    [InlineData("ailleurs/courriers")]
    public async Task Open_WhereNothingStandsYet_MakesFoldersForTheOwnUserAlone(string? named)
    {
        var data = Path.Combine(_folder, "données");
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Data:Folder", data)]).Build();
        var settings = new MailSettings { Folder = named is null ? null : Path.Combine(_folder, named) };

        await using var session = await new FolderTransport(null!, settings, configuration, new HostingEnvironment()).OpenAsync(TestContext.Current.CancellationToken);

        foreach (var folder in Directory.GetDirectories(_folder, "*", SearchOption.AllDirectories))
            Rights(folder).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, folder);
    }

    // Windows knows no such rights: there a folder inherits those of the one above.
    private static UnixFileMode Rights(string folder)
        => OperatingSystem.IsWindows() ? UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute : File.GetUnixFileMode(folder);
}
