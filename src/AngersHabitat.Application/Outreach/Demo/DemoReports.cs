using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach.Demo;

/// <summary>Draws how a call ends and what is told.</summary>
internal static class DemoReports
{
    private static readonly (Outcome Outcome, double Share)[] Shares =
    [
        (Outcome.Reached, 0.53), (Outcome.NoAnswer, 0.19), (Outcome.VoicemailLeft, 0.09), (Outcome.ThirdParty, 0.05), (Outcome.Busy, 0.04),
        (Outcome.CallbackRequested, 0.035), (Outcome.Disconnected, 0.02), (Outcome.WrongNumber, 0.015), (Outcome.Refused, 0.018), (Outcome.Interrupted, 0.007),
        (Outcome.DoNotCall, 0.005),
    ];

    private static readonly (Need Need, double Share)[] NeedShares =
    [
        (Need.Isolation, 0.13), (Need.Shopping, 0.09), (Need.Medicines, 0.04), (Need.CareAccess, 0.05), (Need.Digital, 0.06),
        (Need.Housing, 0.07), (Need.Budget, 0.03), (Need.Paperwork, 0.06), (Need.Activity, 0.08),
    ];

    private static readonly string[] Notes =
    [
        "Va bien, sa fille passe deux fois par semaine.", "Sort peu, aimerait avoir de la visite.", "Demande à être rappelée la semaine prochaine.",
        "Souhaite recevoir le programme des activités par courrier.", "Signale une lampe en panne dans l'escalier ; transmis à l'agence.",
        "Fait ses courses avec un voisin.", "Contente de l'appel.", "Préfère être appelée le matin.",
    ];

    public static CallReport Draw(Campaign campaign, Random random, Guid agent, DateTime now, Person person, DateTime end)
    {
        var outcome = DrawOutcome(random);
        var callback = outcome == Outcome.CallbackRequested ? Callback(campaign, random, now) : null;
        // Nobody promises a call that the demonstration could not keep before its end.
        if (outcome == Outcome.CallbackRequested && (callback is null || (campaign.MinimumAge >= 80 && callback > end.AddDays(-8))))
            (outcome, callback) = (Outcome.Reached, null);
        var reached = outcome == Outcome.Reached;
        return new CallReport
        {
            CallId = DemoIds.Next(random),
            AgentId = agent,
            At = now,
            Outcome = outcome,
            CallbackAt = callback,
            Needs = reached ? [.. NeedShares.Where(pair => random.Chance(pair.Share)).Select(pair => pair.Need)] : [],
            Note = reached && random.Chance(0.3) ? random.OneOf(Notes) : null,
            Number = person.Phone,
        };
    }

    /// <summary>A call that reaches somebody who asks for nothing.</summary>
    public static CallReport Reached(Random random, Guid agent, DateTime now, Person person)
        => new() { CallId = DemoIds.Next(random), AgentId = agent, At = now, Outcome = Outcome.Reached, Needs = [], Number = person.Phone };

    private static Outcome DrawOutcome(Random random)
    {
        var draw = random.NextDouble();
        foreach (var (outcome, share) in Shares)
        {
            if ((draw -= share) < 0)
                return outcome;
        }
        return Outcome.Reached;
    }

    private static DateTime? Callback(Campaign campaign, Random random, DateTime now)
    {
        var wanted = now.AddHours(random.Next(3, 60));
        return campaign.NextCallsFrom(wanted.AddMinutes(-(wanted.Minute % 15)).AddSeconds(-wanted.Second), HolidayCalendar.France);
    }
}
