using AngersHabitat.Application.Demo;
using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Application.Notices.Demo;

/// <summary>Three notices that are in force on 12 November 2020 (<see cref="WaterCutDemo"/> adds a fourth), and a breakdown of the heating that is over, with its three updates, each written when it happened.</summary>
public sealed class NoticesDemo(PortalClock clock) : IDemoScript
{
    public string Name => "Notices";

    public bool NeedsData => true;

    public DateTimeOffset At => On(10, 30, 9);

    public async Task RunAsync(IMediator mediator, DemoSettings settings, CancellationToken cancellationToken)
    {
        await mediator.Send(new BeginNotices.Command(), cancellationToken);
        foreach (var (at, notice) in InForce(await AgencyAsync(mediator, cancellationToken)))
            await PublishAsync(mediator, at, notice, cancellationToken);
        await HeatingAsync(mediator, cancellationToken);
    }

    internal static DateTimeOffset On(int month, int day, int hour, int minute = 0) => Paris.ToInstant(new DateTime(2020, month, day, hour, minute, 0));

    private static IEnumerable<(DateTimeOffset At, SaveNotice.Command Notice)> InForce(Guid agency) =>
    [
        (On(10, 30, 9), New("crise", NoticeTopic.Crisis, Importance.Urgent, "Ce qui change depuis vendredi 30 octobre",
            "Les agences et le siège restent ouverts. Les loges répondent par téléphone, de 17 h à 18 h.\n\nPortez un masque dans le hall et l'ascenseur. Prenez l'ascenseur seul ou en famille.") with
        {
            TitleEn = "What changes since Friday 30 October",
            TextEn = "Our offices stay open. The caretakers answer by telephone, from 5 to 6 pm.\n\nWear a mask in the hall and in the lift. Take the lift alone or with your family.",
        }),
        (On(11, 9, 10), New("ccas", NoticeTopic.CcasActivities, Importance.News, "Cercle par téléphone, chaque jeudi",
            "Le CCAS propose un cercle par téléphone, chaque jeudi de 15 h à 16 h. On parle, on joue, on chante. C'est gratuit.\n\nPour participer, appelez-nous.")),
        (On(11, 9, 11), New("sud", NoticeTopic.Hours, Importance.Practical, "Agence Sud fermée le jeudi matin",
            "L'agence Sud est fermée chaque jeudi matin. Elle ouvre le jeudi à 13 h 30.\n\nAppelez avant de venir : nous réglons beaucoup de choses par téléphone.") with
        {
            Audience = Audience.Agencies, Agencies = [agency],
        }),
    ];

    internal static SaveNotice.Command New(string key, NoticeTopic topic, Importance importance, string title, string text) => new()
    {
        Id = DemoId.Of("notice:" + key), Topic = topic, Importance = importance, Title = title, Text = text, CallWhom = "le centre d'appel", CallPhone = "02 61 91 00 00", Audience = Audience.Everyone,
    };

    private async Task HeatingAsync(IMediator mediator, CancellationToken cancellationToken)
    {
        var notice = New("chauffage", NoticeTopic.Heating, Importance.Urgent, "Panne de chauffage", "Le chauffage est en panne depuis mardi 3 novembre, 6 h. Le chauffagiste arrive à 8 h.\n\nVous avez froid, un bébé ou une personne malade chez vous ? Appelez-nous : nous prêtons un radiateur.");
        await PublishAsync(mediator, On(11, 3, 7, 10), notice with { Audience = Audience.Residences, Residences = "Les Tilleuls" }, cancellationToken);
        await UpdateAsync(mediator, notice.Id, On(11, 3, 9), "Le chauffagiste est là. La pompe est cassée.", cancellationToken);
        await UpdateAsync(mediator, notice.Id, On(11, 3, 12, 30), "La nouvelle pompe arrive à 15 h. L'eau chaude est revenue.", cancellationToken);
        await UpdateAsync(mediator, notice.Id, On(11, 3, 17, 30), "Le chauffage marche. Les radiateurs seront chauds dans deux heures.", cancellationToken);
        clock.StartAt(On(11, 4, 8));
        if (await mediator.Send(new GetNotice.Query(notice.Id), cancellationToken) is { State: NoticeState.Published } shown)
            await mediator.Send(new EndNotice.Command { Id = notice.Id, Version = shown.Form.Version, Now = true }, cancellationToken);
    }

    private Task PublishAsync(IMediator mediator, DateTimeOffset at, SaveNotice.Command notice, CancellationToken cancellationToken)
    {
        clock.StartAt(at);
        return PublishAsync(mediator, notice, cancellationToken);
    }

    internal static async Task PublishAsync(IMediator mediator, SaveNotice.Command notice, CancellationToken cancellationToken)
    {
        await mediator.Send(notice, cancellationToken);
        var found = await mediator.Send(new GetNotice.Query(notice.Id), cancellationToken);
        if (found.State == NoticeState.Draft)
            await mediator.Send(new ScheduleNotice.Command { Id = notice.Id, Version = found.Form.Version }, cancellationToken);
    }

    private async Task UpdateAsync(IMediator mediator, Guid id, DateTimeOffset at, string text, CancellationToken cancellationToken)
    {
        clock.StartAt(at);
        await mediator.Send(new AddNoticeUpdate.Command { Id = id, UpdateId = DemoId.Of($"update:{id}:{at:O}"), Text = text }, cancellationToken);
    }

    private static async Task<Guid> AgencyAsync(IMediator mediator, CancellationToken cancellationToken)
        => (await mediator.Send(new GetNoticeForm.Query(), cancellationToken)).Agencies.Single(choice => choice.Name == "Agence Sud").Id;
}
