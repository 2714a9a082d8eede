using AngersHabitat.Application.Demo;
using AngersHabitat.Application.Events;
using AngersHabitat.Application.Mail;

namespace AngersHabitat.Application.Subscriptions.Demo;

/// <summary>
/// People who follow a residence, an agency or tenders by mail since the second confinement, one who has left, one who has not confirmed yet. Their letters go when they ask, as files; what
/// was told before they followed is told to nobody.
/// </summary>
public sealed class SubscriptionsDemo(PortalDbContext db, PortalClock clock, DeliverOutbox outbox, SendLetters letters) : IDemoScript
{
    public string Name => "Subscriptions";

    public bool NeedsData => true;

    public DateTimeOffset At => On(10, 8);

    public async Task RunAsync(IMediator mediator, DemoSettings settings, CancellationToken cancellationToken)
    {
        await outbox.WorkAsync(cancellationToken);
        var residence = await db.Residences.Where(row => row.Slug == "les-tilleuls").Select(row => (Guid?)row.Id).FirstOrDefaultAsync(cancellationToken);
        var agency = (await mediator.Send(new GetFollowForm.Query(null), cancellationToken)).Agencies.FirstOrDefault(choice => choice.Name == "Agence Sud")?.SubjectId;
        if (residence is null || agency is null)
            return;
        await FollowAsync(mediator, On(10, 8, 12), new() { Address = "odette.martin@courriel.example", ResidenceId = residence }, cancellationToken);
        await FollowAsync(mediator, On(10, 9, 40), new() { Address = "amina.benali@courriel.example", ResidenceId = residence, AgencyId = agency }, cancellationToken);
        await FollowAsync(mediator, On(10, 14, 5), new() { Address = "devis@couverture-angevine.example", Tenders = true }, cancellationToken);
        await FollowAsync(mediator, On(11, 10, 20), new() { Address = "jean.le-goff@courriel.example", AgencyId = agency }, cancellationToken);
        var gone = await FollowAsync(mediator, On(11, 16, 30), new() { Address = "paul.rouault@courriel.example", ResidenceId = residence }, cancellationToken);
        clock.StartAt(On(11, 18));
        await mediator.Send(new LeaveSubscription.Command(gone), cancellationToken);
        await AskAsync(mediator, On(12, 7, 50), new() { Address = "l.moreau@courriel.example", ResidenceId = residence }, cancellationToken);
    }

    private static DateTimeOffset On(int day, int hour, int minute = 0) => Paris.ToInstant(new DateTime(2020, 11, day, hour, minute, 0));

    private async Task<Guid> FollowAsync(IMediator mediator, DateTimeOffset at, AskToFollow.Command asking, CancellationToken cancellationToken)
    {
        var id = await AskAsync(mediator, at, asking, cancellationToken);
        clock.StartAt(at.AddMinutes(3));
        return await mediator.Send(new ConfirmSubscription.Command(id), cancellationToken);
    }

    private async Task<Guid> AskAsync(IMediator mediator, DateTimeOffset at, AskToFollow.Command asking, CancellationToken cancellationToken)
    {
        clock.StartAt(at);
        var id = await mediator.Send(asking with { Id = DemoId.Of($"subscription:{asking.Address}") }, cancellationToken);
        await letters.WorkAsync(cancellationToken);
        return id;
    }
}
