using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The caller's part of the day: the call left open, calls promised, what is left in each campaign. Nobody's name stands here.</summary>
public sealed class OutreachDayViewComponent(IMediator mediator) : ViewComponent
{
    /// <summary>Reads the day.</summary>
    public async Task<IViewComponentResult> InvokeAsync(DayQuery day)
    {
        ArgumentNullException.ThrowIfNull(day);
        var campaigns = await mediator.Send(new ListCampaigns.Query { Mine = true, State = CampaignState.Active }, HttpContext.RequestAborted);
        var queues = new List<GetQueue.Result>();
        foreach (var campaign in campaigns.Items)
            queues.Add(await mediator.Send(new GetQueue.Query(campaign.Id), HttpContext.RequestAborted));
        var escalations = await mediator.Send(new ListEscalations.Query { Agency = day.AgencyName }, HttpContext.RequestAborted);
        return View("/Features/Shared/_Day.cshtml", new DayView("appels", "Appels aux aînés", [.. Figures(queues, escalations)], [.. Tasks(queues)]));
    }

    private static IEnumerable<KeyFigure> Figures(List<GetQueue.Result> queues, ListEscalations.Result escalations)
    {
        var due = queues.Sum(queue => queue.Lines.Where(line => line.Rank == CallRank.MyCallback).Sum(line => line.People));
        var next = queues.Min(queue => queue.MyNextCallbackAt);
        var first = queues.Count == 1 ? QueueOf(queues[0]) : "/agents/campagnes";
        yield return new KeyFigure("Mes rappels à faire", Number(due), next is { } at ? $"le prochain\u00A0: {French.Moment(at)}" : "aucun promis", first, due > 0 ? "watch" : "good");
        yield return new KeyFigure("Mes appels aujourd’hui", Number(queues.Select(queue => queue.MyCallsToday).FirstOrDefault()), "notés par vous", first);
        foreach (var queue in queues)
            yield return new KeyFigure(queue.Name, QueueWords.People(queue.Waiting, queue.HasMore), queue.MayCall ? "à appeler maintenant, dans vos langues" : Closed(queue), QueueOf(queue));
        yield return new KeyFigure("Signalements à faire", Number(escalations.Open), $"dont {Number(escalations.Late)} en retard", EscalationList.Address, escalations.Late > 0 ? "bad" : null);
    }

    private static IEnumerable<DayTask> Tasks(List<GetQueue.Result> queues)
    {
        if (queues.Select(queue => queue.HeldContactId).FirstOrDefault(held => held is not null) is { } open)
            yield return new DayTask("Un appel est ouvert à votre nom", "notez-le ou rendez la personne", "Reprendre l’appel", $"/agents/appels/{open}");
        foreach (var queue in queues.Where(queue => queue is { IsMine: true, MayCall: true, HeldContactId: null }))
            yield return new DayTask(queue.Name, "", "Personne suivante", QueueOf(queue));
    }

    private static string Closed(GetQueue.Result queue) => queue.NextCallsAt is { } next ? $"appels à partir du {French.Moment(next)}" : "la campagne est à sa date de fin";

    private static string QueueOf(GetQueue.Result queue) => $"/agents/campagnes/{queue.CampaignId}/suivant";

    private static string Number(int count) => count.ToString("N0", French.Culture);
}
