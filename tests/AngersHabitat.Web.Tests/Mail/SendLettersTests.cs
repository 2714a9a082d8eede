using AngersHabitat.Domain.Mail;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Mail;

public sealed class SendLettersTests
{
    [Fact]
    public async Task Send_MoreThanTheRate_WaitsForTheNextMinuteAlsoAfterARestart()
    {
        await using var host = new MailHost(settings: own => own with { PerMinute = 3 });
        await host.PostAsync(5);
        using var stop = new CancellationTokenSource();
        var running = host.RunAsync(stop.Token);
        while (host.Server.Taken.Count < 3)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => running);

        var again = host.RunAsync();
        host.Portal.Time.Advance(TimeSpan.FromSeconds(59));
        await Task.Delay(100, TestContext.Current.CancellationToken);
        host.Server.Taken.Count.ShouldBe(3);
        while (!again.IsCompleted)
        {
            host.Portal.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        await again;
        host.Server.Taken.Count.ShouldBe(5);
    }

    [Fact]
    public async Task Send_AwaitedBesideNews_GoesFirst()
    {
        await using var host = new MailHost();
        await host.PostAsync(3, Letter.NewsRank);
        var urgent = (await host.PostAsync(1, Letter.UrgentRank))[0];
        var awaited = (await host.PostAsync())[0];

        await host.RunAsync();

        host.Server.Taken.Select(message => message.MessageId).Take(2).ShouldBe([$"{awaited.Id:N}@bailleur.example", $"{urgent.Id:N}@bailleur.example"]);
    }

    [Fact]
    public async Task Send_SeveralToOneAddressWithinTheHour_AreOneLetterNowAndOneAfterTheHour()
    {
        await using var host = new MailHost();
        host.Writer.Gathers = true;
        var recipient = Guid.NewGuid();
        var first = await host.PostAsync(2, Letter.NewsRank, recipient);
        await host.RunAsync();
        var later = await host.PostAsync(2, Letter.NewsRank, recipient);
        await host.RunAsync();
        host.Portal.Time.Advance(TimeSpan.FromMinutes(30));
        later.AddRange(await host.PostAsync(1, Letter.NewsRank, recipient));
        await host.RunAsync();
        host.Server.Taken.Count.ShouldBe(1);

        host.Portal.Time.Advance(TimeSpan.FromMinutes(30));
        await host.RunAsync();

        host.Server.Taken.Count.ShouldBe(2);
        foreach (var (letters, message) in new[] { first, later }.Zip(host.Server.Taken))
            letters.ShouldAllBe(letter => message.TextBody!.Contains($"{letter.SubjectId}"));
        (await host.Portal.InStoreAsync(db => db.Letters.CountAsync(letter => letter.State == LetterState.Joined))).ShouldBe(3);
    }

    [Fact]
    public async Task Send_UrgentWithinTheHour_GoesAtOnceWithWhatWaited()
    {
        await using var host = new MailHost();
        host.Writer.Gathers = true;
        var recipient = Guid.NewGuid();
        await host.PostAsync(1, Letter.NewsRank, recipient);
        await host.RunAsync();
        var held = (await host.PostAsync(1, Letter.NewsRank, recipient))[0];
        await host.RunAsync();

        var urgent = (await host.PostAsync(1, Letter.UrgentRank, recipient))[0];
        await host.RunAsync();

        var message = host.Server.Taken.Last();
        host.Server.Taken.Count.ShouldBe(2);
        message.TextBody!.ShouldContain($"{urgent.SubjectId}");
        message.TextBody!.ShouldContain($"{held.SubjectId}");
    }

    [Fact]
    public async Task Send_RecipientHasLeft_SendsNothingAndSaysSo()
    {
        await using var host = new MailHost();
        var letter = (await host.PostAsync())[0];
        host.Writer.HasLeft = _ => true;

        await host.RunAsync();

        host.Server.Taken.ShouldBeEmpty();
        (await host.FindAsync(letter)).State.ShouldBe(LetterState.Dropped);
    }

    [Fact]
    public async Task Post_SameNewsToTheSameRecipientTwice_IsRefusedByTheStore()
    {
        await using var host = new MailHost();
        var letter = (await host.PostAsync())[0];
        await Should.ThrowAsync<DbUpdateException>(() => host.Portal.InStoreAsync(db =>
        {
            db.Letters.Add(new Letter(letter.Kind, letter.RecipientId, letter.SubjectId, Letter.UrgentRank, host.Portal.Clock.UtcNow));
            return db.SaveChangesAsync();
        }));
    }
}
