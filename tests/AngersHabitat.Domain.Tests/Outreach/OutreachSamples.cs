using System.Globalization;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Domain.Tests.Outreach;

internal static class OutreachSamples
{
    public static readonly Guid Agent = Guid.Parse("00000000-0000-0000-0000-0000000000a1");
    public static readonly Guid OtherAgent = Guid.Parse("00000000-0000-0000-0000-0000000000a2");

    // Thursday 12 November 2020, 10:00 in Angers.
    public static readonly DateTime Thursday = new(2020, 11, 12, 9, 0, 0, DateTimeKind.Utc);

    public static DateTime Utc(string at)
        => DateTime.ParseExact(at, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    public static CampaignPlan Plan() => new()
    {
        Name = "Deuxième campagne",
        MinimumAge = 70,
        AgeOn = new DateOnly(2020, 11, 9),
        Dates = DateSpan.Inclusive(new DateOnly(2020, 11, 9), new DateOnly(2020, 12, 18)),
        CallingHours = CallingHours.Weekdays((new(9, 0), new(12, 30)), (new(13, 30), new(17, 30))),
        AttemptsAllowed = 3,
        Script = new CallScript("Bonjour", "De quoi avez-vous besoin ?", "Nous pouvons vous proposer"),
    };

    public static Campaign ActiveCampaign(int attemptsAllowed = 3)
    {
        var campaign = new Campaign(Guid.NewGuid(), Plan() with { AttemptsAllowed = attemptsAllowed }, Thursday);
        campaign.AssignAgents([Agent, OtherAgent]);
        campaign.Start(Thursday);
        return campaign;
    }

    public static Person SomePerson(string lastName = "Martineau", string phone = "+33261910412", int birthYear = 1938, bool alone = true, DateOnly? birth = null)
        => new(Guid.NewGuid(), new PersonDetails
        {
            Reference = Guid.NewGuid().ToString("N"),
            LastName = lastName,
            FirstName = "Odette",
            BirthDate = birth ?? new DateOnly(birthYear, 4, 2),
            Phone = phone,
            Address = "12 rue des Lices, 49100 Angers",
            LivesAlone = alone,
        }, Guid.NewGuid());

    public static CampaignContact Contact(Campaign campaign, Person? person = null)
        => new(Guid.NewGuid(), campaign.Id, person ?? SomePerson());

    public static CallReport Report(Outcome outcome, DateTime? at = null, Guid? agent = null, DateTime? callbackAt = null) => new()
    {
        CallId = Guid.NewGuid(),
        AgentId = agent ?? Agent,
        At = at ?? Thursday,
        Outcome = outcome,
        CallbackAt = callbackAt ?? (outcome == Outcome.CallbackRequested ? (at ?? Thursday).Date.AddDays(4 + Offset(at)).AddHours(14) : null),
    };

    public static CallAttempt Call(this CampaignContact contact, Campaign campaign, Outcome outcome, DateTime? at = null, bool otherNumber = false)
    {
        contact.Reserve(campaign, Agent, at ?? Thursday);
        return contact.Record(campaign, Report(outcome, at), otherNumber, HolidayCalendar.France);
    }

    // To the Monday of the week after.
    private static int Offset(DateTime? at) => ((DayOfWeek.Monday - (at ?? Thursday).AddDays(4).DayOfWeek) + 7) % 7;
}
