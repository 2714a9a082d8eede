using AngersHabitat.Application.Mail;
using AngersHabitat.Domain.Mail;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Mail;

/// <summary>
/// A sender that dies at any moment: before the letter leaves, in the middle, or after the server has it and before that is noted. A death writes nothing any more, which is what
/// a cancelled run does here; the lease of the letter ends, and the next run goes on.
/// </summary>
public sealed class KilledSenderTests
{
    private const int Letters = 90;
    private const int Deaths = 50;

    [Theory]
    [InlineData(1)]
    [InlineData(13)]
    public async Task Send_KilledFiftyTimes_EachAddressHasItsLetterUnderOneMessageId(int seed)
    {
        var chance = new Random(seed);
        var transport = new Deadly(chance);
        await using var host = new MailHost(wrap: real => transport.Around(real));
        var letters = await host.PostAsync(Letters);

        for (var runs = 0; runs < 400 && await WaitingAsync(host) > 0; runs++)
        {
            using var death = new CancellationTokenSource();
            transport.Next(death, transport.Deaths < Deaths);
            try
            {
                await host.RunAsync(death.Token);
            }
            catch (OperationCanceledException)
            {
                // It died.
            }
            host.Portal.Time.Advance(Letter.Lease + TimeSpan.FromMinutes(chance.Next(1, 3)));
        }

        transport.Deaths.ShouldBe(Deaths);
        (await host.Portal.InStoreAsync(db => db.Letters.Where(letter => letter.State != LetterState.Sent).Select(letter => new { letter.State, letter.Failure, letter.Answer, letter.Attempts }).ToListAsync())).ShouldBeEmpty();
        var byAddress = host.Server.Taken.GroupBy(message => message.To.Mailboxes.Single().Address, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList());
        byAddress.Keys.Order(StringComparer.Ordinal).ShouldBe(letters.Select(letter => MailHost.TestWriter.Address(letter.RecipientId)).Order(StringComparer.Ordinal));
        byAddress.Values.ShouldAllBe(copies => copies.Select(message => message.MessageId).Distinct().Count() == 1);
        // Only who dies between the server's answer and the note sends a copy, and the mailbox knows it by its Message-ID.
        host.Server.Taken.Count.ShouldBe(Letters + transport.DeathsAfter);
    }

    private static Task<int> WaitingAsync(MailHost host) => host.Portal.InStoreAsync(db => db.Letters.CountAsync(letter => letter.State == LetterState.Waiting));

    private sealed class Deadly(Random chance)
    {
        private readonly Random _chance = chance;
        private CancellationTokenSource? _death;
        private int _left;

        public int Deaths { get; private set; }

        public int DeathsAfter { get; private set; }

        public void Next(CancellationTokenSource death, bool dies) => (_death, _left) = (death, dies ? _chance.Next(1, 3) : int.MaxValue);

        public IMailTransport Around(IMailTransport real) => new Transport(this, real);

        private bool IsTime() => --_left == 0;

        private async Task DieAsync()
        {
            Deaths++;
            await _death!.CancelAsync();
            _death.Token.ThrowIfCancellationRequested();
        }

        private sealed class Transport(Deadly deadly, IMailTransport real) : IMailTransport
        {
            public bool IsFolder => false;

            public async Task<IMailSession> OpenAsync(CancellationToken cancellationToken) => new Session(deadly, await real.OpenAsync(cancellationToken));

            public Task<LetterCopy?> ReadAsync(Guid letterId, CancellationToken cancellationToken) => real.ReadAsync(letterId, cancellationToken);

            public Task ForgetAsync(DateTime before, CancellationToken cancellationToken) => real.ForgetAsync(before, cancellationToken);
        }

        private sealed class Session(Deadly deadly, IMailSession real) : IMailSession
        {
            public bool IsAlive => real.IsAlive;

            public async Task SendAsync(Guid letterId, LetterText text, DateTime at, CancellationToken cancellationToken)
            {
                var dies = deadly.IsTime();
                var before = deadly._chance.Next(2) == 0;
                if (dies && before)
                    await deadly.DieAsync();
                await real.SendAsync(letterId, text, at, cancellationToken);
                if (!dies)
                    return;
                deadly.DeathsAfter++;
                await deadly.DieAsync();
            }

            public ValueTask DisposeAsync() => real.DisposeAsync();
        }
    }
}
