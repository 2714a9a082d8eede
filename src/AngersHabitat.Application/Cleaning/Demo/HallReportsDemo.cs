using AngersHabitat.Application.Demo;
using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Application.Cleaning.Demo;

/// <summary>What tenants told of two halls: one mended the day before yesterday, one told three times this morning with a photograph, one that somebody took.</summary>
public sealed class HallReportsDemo(PortalClock clock) : IDemoScript
{
    private const string Tilleuls = "les-tilleuls";
    private const string Ney = "residence-ney";

    public string Name => "Cleaning.Reports";

    public bool NeedsData => true;

    public DateTimeOffset At => Hour(10, 17, 40);

    public async Task RunAsync(IMediator mediator, DemoSettings settings, CancellationToken cancellationToken)
    {
        await TellAsync(mediator, Tilleuls, "hall", 1, cancellationToken);
        clock.StartAt(Hour(10, 18, 25));
        foreach (var row in await ToldAsync(mediator, Tilleuls, cancellationToken))
            await mediator.Send(new FinishHallReport.Command { Id = row.Id, Version = row.Version }, cancellationToken);
        clock.StartAt(Hour(12, 8, 12));
        var picture = await mediator.Send(new CleanPhotograph.Query(DemoPhotograph.Draw()), cancellationToken);
        await TellAsync(mediator, Tilleuls, "poubelles", 2, cancellationToken, picture);
        await TellAsync(mediator, Tilleuls, "poubelles", 3, cancellationToken);
        await TellAsync(mediator, Ney, "poignees", 4, cancellationToken);
        clock.StartAt(Hour(12, 9, 5));
        await TellAsync(mediator, Tilleuls, "poubelles", 5, cancellationToken);
        foreach (var row in await ToldAsync(mediator, Ney, cancellationToken))
            await mediator.Send(new TakeHallReport.Command { Id = row.Id, Version = row.Version }, cancellationToken);
    }

    // Known by its number, so that a run that was cut short tells nothing twice.
    private static async Task TellAsync(IMediator mediator, string slug, string code, int number, CancellationToken cancellationToken, CleanPicture? picture = null)
    {
        var form = await mediator.Send(new GetHallForm.Query(slug), cancellationToken);
        var name = FirstPoints.All.First(first => first.Code == code).Name;
        var point = form.Points.FirstOrDefault(point => point.Name == name) ?? form.Points[0];
        await mediator.Send(new TellHall.Command { Slug = slug, Token = DemoId.Of($"told:{number}"), Point = point.Id, Photo = picture }, cancellationToken);
    }

    private static async Task<IReadOnlyList<ListHallReports.Row>> ToldAsync(IMediator mediator, string slug, CancellationToken cancellationToken)
        => [.. (await mediator.Send(new ListHallReports.Query(), cancellationToken)).Rows.Items.Where(row => row.Slug == slug && row.State == HallReportState.Told)];

    private static DateTimeOffset Hour(int day, int hour, int minute) => new(2020, 11, day, hour, minute, 0, TimeSpan.FromHours(1));
}
