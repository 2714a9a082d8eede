using AngersHabitat.Application.Demo;

namespace AngersHabitat.Application.Landlord.Demo;

/// <summary>The landlord of the demonstration, the two lockdowns of 2020, and a portal open to the public.</summary>
public sealed class LandlordDemo : IDemoScript
{
    public string Name => "Landlord";

    public DateTimeOffset At => new(2020, 3, 2, 9, 0, 0, TimeSpan.FromHours(1));

    public async Task RunAsync(IMediator mediator, DemoSettings settings, CancellationToken cancellationToken)
    {
        await mediator.Send(Landlord, cancellationToken);
        // Décret n° 2020-260 of 16 March 2020; décret n° 2020-1310 of 29 October 2020.
        await mediator.Send(Lockdown("Premier confinement", new(2020, 3, 17), new(2020, 5, 10)), cancellationToken);
        await mediator.Send(Lockdown("Deuxième confinement", new(2020, 10, 30), new(2020, 12, 14)), cancellationToken);
        await mediator.Send(new OpenPortal.Command(Open: true), cancellationToken);
    }

    private static SaveLandlord.Command Landlord => new()
    {
        Name = "Angers Loire habitat", ShortName = "ALH", LegalForm = "office public de l'habitat", Street = "4 rue des Bâtisseurs-Réunis", PostalCode = "49100", City = "Angers",
        DayPhone = "02 61 91 00 00", DayHours = "Du lundi au vendredi, de 8 h 30 à 17 h 30", NightPhone = "02 61 91 00 99", NightHours = "La nuit, le week-end, les jours fériés",
        Publisher = "la directrice générale (personne inventée)", HostedBy = "Angers Loire habitat, 4 rue des Bâtisseurs-Réunis, 49100 Angers, 02 61 91 00 00",
        DataContact = "le délégué à la protection des données, au siège", Communes = "Angers\nAvrillé\nBeaucouzé\nBouchemaine\nLes Ponts-de-Cé\nSaint-Barthélemy-d'Anjou\nTrélazé",
        Departement = "49",
    };

    private static SaveCrisisPeriod.Command Lockdown(string name, DateOnly first, DateOnly last) => new() { Id = DemoId.Of("crisis:" + name), Name = name, First = first, Last = last };
}
