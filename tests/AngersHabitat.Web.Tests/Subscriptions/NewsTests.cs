using AngersHabitat.Application.Events;
using AngersHabitat.Application.Mail;
using AngersHabitat.Application.Subscriptions;
using AngersHabitat.Application.Worksites;
using AngersHabitat.Domain.Common;
using AngersHabitat.Domain.Mail;
using AngersHabitat.Domain.Notices;
using AngersHabitat.Domain.Subscriptions;
using AngersHabitat.Domain.Worksites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace AngersHabitat.Web.Tests.Subscriptions;

/// <summary>Who is told what: the followers of what a notice concerns, by the rule of the notice itself, once, and nobody else.</summary>
public sealed class NewsTests : IAsyncDisposable
{
    private readonly PortalHost _host = new() { NobodyFollows = true };

    public NewsTests() => _host.Settings["Chores:Enabled"] = "false";

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData(5)]
    [InlineData(29)]
    public async Task Tell_GeneratedAudiences_ReachesWhomTheRuleSaysAndNobodyElse(int seed)
    {
        var chance = new Random(seed);
        var residences = await _host.InStoreAsync(db => db.Residences.OrderBy(row => row.Id).Select(row => new { row.Id, row.AgencyId }).Take(12).ToListAsync());
        var followers = new Dictionary<Guid, NoticeReader>();
        foreach (var residence in residences)
        {
            followers[await FollowAsync(row => row with { ResidenceId = residence.Id })] = new NoticeReader { Residence = residence.Id, Agency = residence.AgencyId };
            followers[await FollowAsync(row => row with { AgencyId = residence.AgencyId })] = new NoticeReader { Agency = residence.AgencyId };
        }
        var firm = await FollowAsync(row => row with { Tenders = true });
        for (var round = 0; round < 12; round++)
        {
            var one = residences[chance.Next(residences.Count)];
            var (audience, target) = ((Audience, Guid?)[])[(Audience.Everyone, null), (Audience.Agencies, one.AgencyId), (Audience.Residences, one.Id), (Audience.AwaitingVisit, null)] is var all ? all[chance.Next(all.Length)] : default;
            var hours = chance.Next(3) - 1;
            var notice = await WriteAsync(new NoticeFor(audience, target is { } id ? [id] : []), hours);

            await TellAsync(notice.Id);

            var told = await _host.InStoreAsync(db => db.Letters.Where(letter => letter.SubjectId == notice.Id).Select(letter => letter.RecipientId).ToListAsync());
            told.Order().ShouldBe(followers.Where(pair => notice.IsShown(_host.Clock.UtcNow, pair.Value)).Select(pair => pair.Key).Order(), $"{audience}, from {hours} h");
            told.ShouldNotContain(firm);
        }
    }

    [Fact]
    public async Task Tell_TwiceAndToMoreThanAPart_GivesEachAddressItsLetterOnce()
    {
        await _host.InStoreAsync(db =>
        {
            for (var number = 0; number < TellFollowers.AtOnce + 7; number++)
            {
                var row = new Subscription(Guid.NewGuid(), $"a{number}@exemple.fr", [new Followed(FollowedKind.Tenders, News.TendersId)], _host.Clock.UtcNow);
                row.Confirm(_host.Clock.UtcNow);
                db.Subscriptions.Add(row);
            }
            return db.SaveChangesAsync();
        });
        var lot = await OpenTenderAsync();

        await TellAsync(lot);
        await TellAsync(lot);

        (await _host.InStoreAsync(db => db.Letters.CountAsync(letter => letter.SubjectId == lot))).ShouldBe(TellFollowers.AtOnce + 7);
    }

    [Fact]
    public async Task Publish_Tender_PostsItsNewsWithTheCommandAndItsLetterSaysHowToAnswer()
    {
        await FollowAsync(row => row with { Tenders = true });
        var lot = await OpenTenderAsync();
        (await _host.InStoreAsync(db => db.OutboxMessages.SingleAsync(message => message.Type == nameof(TenderOpened)))).Payload.ShouldContain($"{lot}");

        await TellAsync(lot);

        var letter = (await SentAsync()).Single(message => message.Subject!.Contains("Appel d’offres", StringComparison.Ordinal));
        letter.Headers["List-Unsubscribe"]!.ShouldContain("/suivre/quitter/");
        letter.TextBody!.ShouldContain("/appels-d-offres");
    }

    [Fact]
    public async Task Letter_NoticeWithdrawnOrFollowerGoneBeforeItsTurn_IsNotSent()
    {
        var residence = await _host.InStoreAsync(db => db.Residences.OrderBy(row => row.Id).Select(row => row.Id).FirstAsync());
        var follower = await FollowAsync(row => row with { ResidenceId = residence });
        var withdrawn = await WriteAsync(new NoticeFor(Audience.Residences, [residence]), 0);
        await TellAsync(withdrawn.Id);
        await _host.InStoreAsync(db => db.Notices.Where(row => row.Id == withdrawn.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.WithdrawnAt, _host.Clock.UtcNow)));
        (await SentAsync()).ShouldAllBe(message => message.Subject!.Contains("Confirmez", StringComparison.Ordinal));
        var later = await WriteAsync(new NoticeFor(Audience.Everyone, []), 0);
        await TellAsync(later.Id);
        await _host.SendAsync(new LeaveSubscription.Command(follower));

        (await SentAsync()).ShouldAllBe(message => message.Subject!.Contains("Confirmez", StringComparison.Ordinal));
        (await _host.InStoreAsync(db => db.Letters.Where(letter => letter.Kind == LetterKind.News).Select(letter => letter.State).ToListAsync())).ShouldAllBe(state => state == LetterState.Dropped);
    }

    private async Task<Guid> FollowAsync(Func<AskToFollow.Command, AskToFollow.Command> choose)
    {
        var asking = choose(new AskToFollow.Command { Id = Guid.NewGuid(), Address = $"{Guid.NewGuid():N}@exemple.fr" });
        await _host.SendAsync(asking);
        return await _host.SendAsync(new ConfirmSubscription.Command(asking.Id));
    }

    private async Task<Notice> WriteAsync(NoticeFor who, int inHours)
    {
        var act = new NoticeAct("Essai", _host.Clock.UtcNow.AddHours(-2));
        var notice = new Notice(Guid.NewGuid(), act);
        notice.Write(new NoticeContent(NoticeTopic.Works, Importance.Practical, "Coupure d'eau", "Mardi 17 novembre, de 9 h à 12 h."), who, _host.Clock.UtcNow.AddHours(inHours), null, act);
        notice.Schedule(act);
        await _host.InStoreAsync(db =>
        {
            db.Notices.Add(notice);
            return db.SaveChangesAsync();
        });
        return notice;
    }

    private async Task<Guid> OpenTenderAsync()
    {
        var lot = await _host.InStoreAsync(db => db.TenderLots.Where(row => row.State == TenderLotState.Planned).OrderBy(row => row.Id).FirstAsync());
        var version = await _host.InStoreAsync(db => db.Operations.Where(row => row.Id == lot.OperationId).Select(row => row.Version).SingleAsync());
        await _host.SendAsync(new MoveLot.Command { OperationId = lot.OperationId, Version = version, LotId = lot.Id, State = TenderLotState.Published, On = _host.Clock.Today });
        return lot.Id;
    }

    private async Task TellAsync(Guid news)
    {
        while (await _host.SendAsync(new TellFollowers.Command(news)) == TellFollowers.AtOnce)
        {
            // The next part.
        }
    }

    private async Task<List<MimeMessage>> SentAsync()
    {
        await using (var scope = _host.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<SendLetters>().WorkAsync(TestContext.Current.CancellationToken);
        return [.. Directory.EnumerateFiles(_host.LetterFolder, "*.eml").Select(file => MimeMessage.Load(file))];
    }
}
