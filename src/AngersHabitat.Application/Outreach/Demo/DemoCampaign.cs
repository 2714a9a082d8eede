using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach.Demo;

/// <summary>Plays a campaign's calls by the rules of the domain, day after day, at the pace of the team.</summary>
internal sealed class DemoCampaign(Campaign campaign, DemoTeam team, Random random)
{
    private readonly Dictionary<Guid, Person> _people = [];
    private readonly List<CampaignContact> _contacts = [];
    private readonly List<CallAttempt> _attempts = [];
    private readonly PriorityQueue<CampaignContact, DateTime> _due = new();
    private readonly DemoFollowUp _followUp = new(team, random);
    private Queue<CampaignContact> _waiting = new();
    private ILookup<Guid, CampaignContact> _households = null!;

    public Campaign Campaign => campaign;

    public IReadOnlyList<CampaignContact> Contacts => _contacts;

    /// <summary>What the calls left, to be stored after the contacts.</summary>
    public IEnumerable<object> Rows() => [.. _attempts, .. _followUp.Rows];

    public void Target(IReadOnlyList<Person> people)
    {
        foreach (var person in people)
        {
            _people[person.Id] = person;
            _contacts.Add(new CampaignContact(DemoIds.Next(random), campaign.Id, person));
        }
        _households = _contacts.ToLookup(contact => contact.GroupId);
        _waiting = new Queue<CampaignContact>(_contacts
            .Where(contact => contact.State == ContactState.ToCall && contact.Language is Languages.French)
            .OrderByDescending(contact => contact.LivesAlone).ThenBy(contact => contact.BirthDate));
    }

    /// <summary>Everybody is called until there is nothing left to do; the campaign is closed a week later, so that its erasing is announced when the demonstration begins.</summary>
    public void RunToTheEnd(IReadOnlyList<CcasOffer> offers)
    {
        var end = Paris.ToStored(Paris.ToInstant(campaign.EndsBefore.AddDays(-1), new TimeOnly(17, 0)));
        foreach (var contact in _contacts.Where(contact => contact.Language != Languages.French))
            _waiting.Enqueue(contact);
        Run(end, offers, minutesBetweenCalls: 4);
        KeepPromises(end, offers);
        _followUp.Finish(end);
        campaign.Close(new ClosingBlockers(
            _contacts.Count(contact => contact.State == ContactState.Reserved),
            _contacts.Count(contact => contact.State == ContactState.CallbackDue), _followUp.OpenEscalations, _followUp.Unsent), end.AddDays(8));
    }

    /// <summary>Calls are made until an instant (UTC).</summary>
    public void RunUntil(DateTime end, IReadOnlyList<CcasOffer> offers)
    {
        Run(end, offers, minutesBetweenCalls: 1.6);
        _followUp.Advance(end);
    }

    private void Run(DateTime end, IReadOnlyList<CcasOffer> offers, double minutesBetweenCalls)
    {
        var now = campaign.StartedAt!.Value;
        while (campaign.NextCallsFrom(now, HolidayCalendar.France) is { } at && at < end && (_waiting.Count > 0 || _due.Count > 0))
        {
            now = at.AddSeconds(random.Next(20, (int)(minutesBetweenCalls * 120)));
            if (campaign.AllowsCallsAt(now, HolidayCalendar.France) && now < end && Next(now) is { } contact)
                Call(contact, DemoReports.Draw(campaign, random, random.OneOf(team.All), now, _people[contact.PersonId], end), offers);
        }
    }

    // Where there are more people than the team can call in time, some are owed a call on the last day: it is theirs.
    private void KeepPromises(DateTime end, IReadOnlyList<CcasOffer> offers)
    {
        foreach (var contact in _contacts.Where(contact => contact.State == ContactState.CallbackDue))
            Call(contact, DemoReports.Reached(random, random.OneOf(team.All), end, _people[contact.PersonId]), offers);
    }

    // A retry now and then even while others were never called, as when somebody rings back.
    private CampaignContact? Next(DateTime now)
    {
        while (_due.TryPeek(out var due, out var at) && at <= now)
        {
            if (due.State == ContactState.RetryDue && _waiting.Count > 0 && !random.Chance(0.3))
                break;
            _due.Dequeue();
            if (due.State is ContactState.RetryDue or ContactState.CallbackDue && due.DueAt <= now)
                return due;
        }
        while (_waiting.TryDequeue(out var waiting))
        {
            if (waiting.State == ContactState.ToCall)
                return waiting;
        }
        return null;
    }

    private void Call(CampaignContact main, CallReport report, IReadOnlyList<CcasOffer> offers)
    {
        var (agent, now) = (report.AgentId, report.At);
        var effect = OutcomeEffects.Of(report.Outcome);
        if (effect.Next == ContactState.NumberToFix)
            _people[main.PersonId].MarkFaulty(report.Number!, now);
        foreach (var contact in _households[main.GroupId].Where(contact => contact.State.IsTakeable() && contact.State != ContactState.NumberToFix))
        {
            if (contact != main && effect.Scope == OutcomeScope.Person)
                continue;
            contact.Reserve(campaign, agent, now);
            var own = contact == main ? report : report with { Needs = [], Note = null, Wishes = null };
            _attempts.Add(contact.Record(campaign, own, hasOtherNumber: false, HolidayCalendar.France));
            if (contact.State is ContactState.RetryDue or ContactState.CallbackDue)
                _due.Enqueue(contact, contact.DueAt!.Value);
        }
        if (report.Outcome == Outcome.DoNotCall)
            _people[main.PersonId].Object(ObjectionSource.Call, now);
        _followUp.After(main, report, offers);
    }
}
