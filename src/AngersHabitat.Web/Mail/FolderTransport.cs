using AngersHabitat.Application.Mail;
using AngersHabitat.Store.Common;
using AngersHabitat.Web.Hosting;
using MimeKit;

namespace AngersHabitat.Web.Mail;

/// <summary>Letters become files, named after their identifier: sent twice, written once.</summary>
internal sealed class FolderTransport(MimeLetters mime, MailSettings settings, IConfiguration configuration, IHostEnvironment environment) : IMailTransport
{
    private readonly string _folder = settings.Folder ?? Path.Combine(DataFolder.Of(configuration, environment), "courriers");

    private MimeLetters Mime { get; } = mime;

    public bool IsFolder => true;

    public Task<IMailSession> OpenAsync(CancellationToken cancellationToken)
    {
        OwnFolder.Make(_folder);
        return Task.FromResult<IMailSession>(new Session(this));
    }

    public async Task<LetterCopy?> ReadAsync(Guid letterId, CancellationToken cancellationToken)
    {
        var file = FileOf(letterId);
        if (!File.Exists(file))
            return null;
        var bytes = await File.ReadAllBytesAsync(file, cancellationToken);
        using var content = new MemoryStream(bytes);
        using var message = await MimeMessage.LoadAsync(content, cancellationToken);
        string[] shown = ["Message-Id", "Auto-Submitted", "List-Unsubscribe", "List-Unsubscribe-Post"];
        return new LetterCopy(
            message.Subject ?? "", message.TextBody ?? "",
            [.. message.Headers.Where(header => shown.Contains(header.Field, StringComparer.OrdinalIgnoreCase)).Select(header => KeyValuePair.Create(header.Field, header.Value))], bytes);
    }

    public Task ForgetAsync(DateTime before, CancellationToken cancellationToken)
    {
        if (Directory.Exists(_folder))
        {
            foreach (var file in Directory.EnumerateFiles(_folder, "*.eml").Where(file => File.GetLastWriteTimeUtc(file) < before))
                File.Delete(file);
        }
        return Task.CompletedTask;
    }

    private string FileOf(Guid letterId) => Path.Combine(_folder, $"{letterId:N}.eml");

    private sealed class Session(FolderTransport folder) : IMailSession
    {
        public bool IsAlive => true;

        // Whole or not at all: a file that a crash leaves half written has another name.
        public async Task SendAsync(Guid letterId, LetterText text, DateTime at, CancellationToken cancellationToken)
        {
            var file = folder.FileOf(letterId);
            using var message = folder.Mime.Of(letterId, text, at);
            await using (var content = File.Create(file + ".part"))
                await message.WriteToAsync(content, cancellationToken);
            File.Move(file + ".part", file, overwrite: true);
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    }
}
