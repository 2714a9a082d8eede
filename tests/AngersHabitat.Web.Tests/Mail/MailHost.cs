using System.Security.Cryptography;
using AngersHabitat.Application.Mail;
using AngersHabitat.Domain.Mail;
using AngersHabitat.Web.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AngersHabitat.Web.Tests.Mail;

/// <summary>A portal that sends to an SMTP server of the test, when the test says so; its letters are « Essai » to the address of the recipient.</summary>
internal sealed class MailHost : IAsyncDisposable
{
    public MailHost(bool offersTls = true, Func<MailSettings, MailSettings>? settings = null, Func<IMailTransport, IMailTransport>? wrap = null)
    {
        Server = new MailServer(offersTls);
        var own = new MailSettings
        {
            Host = "127.0.0.1", Port = Server.Port, From = "portail@bailleur.example", PerMinute = 1000, Timeout = 5,
            Certificate = Convert.ToHexString(SHA256.HashData(Server.Certificate.RawData)),
        };
        Portal = new PortalHost { NobodyFollows = true, Adding = services => Add(services, settings?.Invoke(own) ?? own, wrap ?? (transport => transport)) };
        Portal.Settings["Chores:Enabled"] = "false";
    }

    public MailServer Server { get; }

    public PortalHost Portal { get; }

    public TestWriter Writer { get; } = new();

    /// <summary>Posts letters, one to each recipient.</summary>
    public async Task<List<Letter>> PostAsync(int count = 1, int rank = Letter.AwaitedRank, Guid? recipient = null)
    {
        var letters = Enumerable.Range(0, count).Select(_ => new Letter(LetterKind.News, recipient ?? Guid.NewGuid(), Guid.NewGuid(), rank, Portal.Clock.UtcNow)).ToList();
        await Portal.InStoreAsync(db =>
        {
            db.Letters.AddRange(letters);
            return db.SaveChangesAsync();
        });
        return letters;
    }

    /// <summary>One run of the sender.</summary>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        await using var scope = Portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SendLetters>().WorkAsync(cancellationToken);
    }

    public Task<Letter> FindAsync(Letter letter) => Portal.InStoreAsync(db => db.Letters.AsNoTracking().SingleAsync(row => row.Id == letter.Id));

    public async ValueTask DisposeAsync()
    {
        await Portal.DisposeAsync();
        await Server.DisposeAsync();
    }

    private void Add(IServiceCollection services, MailSettings settings, Func<IMailTransport, IMailTransport> wrap)
    {
        services.AddSingleton(settings).AddSingleton(provider => wrap(ActivatorUtilities.CreateInstance<SmtpTransport>(provider)));
        // Leases end, and the sender waits, by the machine's clock: here the one that the test moves.
        services.AddSingleton<TimeProvider>(Portal.Time);
        services.RemoveAll<ILetterWriter>();
        services.AddSingleton<ILetterWriter>(Writer);
    }

    /// <summary>Writes « Essai », with the subjects.</summary>
    public sealed class TestWriter : ILetterWriter
    {
        public List<Guid> Bounced { get; } = [];

        public Func<Guid, bool> HasLeft { get; set; } = _ => false;

        public bool Gathers { get; set; }

        public LetterKind Kind => LetterKind.News;

        public Task<LetterText?> WriteAsync(Letter letter, IReadOnlyList<Guid> subjects, CancellationToken cancellationToken)
            => Task.FromResult(HasLeft(letter.RecipientId)
                ? null
                : new LetterText(Address(letter.RecipientId), "Essai", [LetterBlock.Title("L'essai"), .. subjects.Select(subject => LetterBlock.Line($"{subject}")), LetterBlock.Note("Ne plus recevoir", "https://portail.example/quitter/1")])
                {
                    Leave = "https://portail.example/quitter/1",
                });

        public Task<string?> AddressOfAsync(Guid recipientId, CancellationToken cancellationToken) => Task.FromResult<string?>(Address(recipientId));

        public Task BouncedAsync(Guid recipientId, CancellationToken cancellationToken)
        {
            Bounced.Add(recipientId);
            return Task.CompletedTask;
        }

        public static string Address(Guid recipient) => $"{recipient:N}@exemple.fr";
    }
}
