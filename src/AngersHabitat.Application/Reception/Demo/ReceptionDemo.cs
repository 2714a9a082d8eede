using System.Text;
using AngersHabitat.Application.Demo;
using AngersHabitat.Application.Files;
using AngersHabitat.Application.Reception.Editing;
using AngersHabitat.Application.Reception.Register;

namespace AngersHabitat.Application.Reception.Demo;

/// <summary>
/// One head office, four agencies, the call centre and fifty lodges tied to residences of real districts, entered by the forms of the register, with the rules of 2020, published as they
/// came. What <c>Demo:Places</c> asks beyond them comes as a landlord with thousands brings it: by the file of places and the file of residences.
/// </summary>
public sealed class ReceptionDemo(PortalClock clock, ImportRunner runner) : IDemoScript
{
    public string Name => "Reception";

    public DateTimeOffset At => On(3, 2, 9);

    public async Task RunAsync(IMediator mediator, DemoSettings settings, CancellationToken cancellationToken)
    {
        var lodges = DemoLodges.Fifty;
        List<string> slugs = [];
        foreach (var place in DemoPlaces.All.Concat(lodges.Select(lodge => lodge.Place)))
            slugs.Add(await mediator.Send(place, cancellationToken));
        foreach (var residence in lodges.SelectMany(lodge => lodge.Residences))
            await mediator.Send(residence, cancellationToken);
        foreach (var publication in DemoRules.All)
            await PublishAsync(mediator, publication, cancellationToken);
        clock.StartAt(On(11, 10, 9));
        foreach (var slug in slugs)
            await mediator.Send(new VerifyPlace.Command(slug), cancellationToken);
        await TakeInAsync(mediator, [.. DemoLodges.More(settings.Places - DemoPlaces.All.Count - lodges.Count)], cancellationToken);
    }

    private static DateTimeOffset On(int month, int day, int hour) => Paris.ToInstant(new DateTime(2020, month, day, hour, 5, 0));

    // A run that was cut short finds nothing to publish in what it published then.
    private async Task PublishAsync(IMediator mediator, DemoPublication publication, CancellationToken cancellationToken)
    {
        clock.StartAt(publication.At);
        foreach (var rule in publication.Rules)
            await mediator.Send(rule, cancellationToken);
        var preview = await mediator.Send(new PreviewRules.Query(publication.Scope), cancellationToken);
        if (preview.HasChanges)
            await mediator.Send(new PublishRules.Command { Scope = publication.Scope, Number = preview.Number, DraftVersion = preview.DraftVersion, AcceptsWarnings = true }, cancellationToken);
        else
            await mediator.Send(new DiscardDraft.Command(publication.Scope), cancellationToken);
    }

    private async Task TakeInAsync(IMediator mediator, IReadOnlyList<DemoLodge> lodges, CancellationToken cancellationToken)
    {
        if (lodges.Count == 0)
            return;
        await TakeInAsync(mediator, PlaceImport.Kind, "type;nom;adresse;code_postal;commune;quartier;latitude;longitude;telephone;agence;horaires_sur_place", lodges.Select(lodge => lodge.PlaceLine), cancellationToken);
        await TakeInAsync(mediator, ResidenceImport.Kind, "residence;adresse;code_postal;commune;quartier;loge;agence", lodges.SelectMany(lodge => lodge.ResidenceLines), cancellationToken);
    }

    private async Task TakeInAsync(IMediator mediator, string kind, string header, IEnumerable<string> lines, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines.Prepend(header))));
        var id = await mediator.TakeInAsync(kind, null, content, "demonstration.csv", cancellationToken);
        await mediator.Send(new ConfirmImport.Command(id, runner.Id, TakesChanges: true), cancellationToken);
        await runner.RunAsync(id);
    }
}
