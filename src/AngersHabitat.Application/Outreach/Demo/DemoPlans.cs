using AngersHabitat.Application.Demo;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach.Demo;

/// <summary>What the manager decided about each campaign.</summary>
internal static class DemoPlans
{
    private static readonly CallScript Script = new(
        "« Bonjour, je suis … d'Angers Loire habitat, votre bailleur. Je vous appelle pour prendre de vos nouvelles. Comment allez-vous ? Avez-vous quelqu'un qui passe vous voir ? »",
        "« Avez-vous des difficultés en ce moment : pour vos courses, vos médicaments, vos démarches, dans votre logement ? »",
        "« Le CCAS propose des aides et des activités, même par téléphone. Voulez-vous que nous lui transmettions votre demande ? »");

    private static readonly CallingHours Hours = CallingHours.Weekdays((new(9, 0), new(12, 30)), (new(13, 30), new(17, 30)));

    public static Campaign First(Guid id, DemoTeam team) => Started(id, team, new CampaignPlan
    {
        Name = "Premier confinement : plus de 80 ans",
        MinimumAge = 80,
        AgeOn = new DateOnly(2020, 3, 17),
        Dates = DateSpan.Inclusive(new DateOnly(2020, 3, 23), new DateOnly(2020, 5, 7)),
        CallingHours = Hours,
        AttemptsAllowed = 3,
        Script = Script,
    });

    public static Campaign Second(Guid id, DemoTeam team) => Started(id, team, new CampaignPlan
    {
        Name = "Deuxième confinement : à partir de 70 ans",
        MinimumAge = 70,
        AgeOn = new DateOnly(2020, 11, 9),
        Dates = DateSpan.Inclusive(new DateOnly(2020, 11, 9), new DateOnly(2020, 12, 18)),
        CallingHours = Hours,
        AttemptsAllowed = 3,
        Script = Script,
    });

    /// <summary>Calls made before the demonstration starts, and none later.</summary>
    public static DateTime Now(DemoSettings settings) => Paris.ToStored(settings.Now);

    private static Campaign Started(Guid id, DemoTeam team, CampaignPlan plan)
    {
        var start = Paris.ToStored(Paris.ToInstant(plan.Dates.From, new TimeOnly(8, 30)));
        var campaign = new Campaign(id, plan, start.AddDays(-5));
        campaign.AssignAgents(team.All);
        campaign.SetLanguages(team.Me, ["pt"]);
        campaign.Start(start);
        return campaign;
    }
}
