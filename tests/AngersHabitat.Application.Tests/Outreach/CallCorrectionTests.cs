using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Application.Tests.Outreach.OutreachHost;

namespace AngersHabitat.Application.Tests.Outreach;

/// <summary>A wrong key is mended: taken back by its agent, corrected by a manager; what the call did follows.</summary>
public sealed class CallCorrectionTests : IDisposable
{
    private readonly PortalHost _host = new();
    private readonly Guid _agent = Guid.NewGuid();
    private readonly Actor _manager = new(Guid.NewGuid(), "Responsable", [Roles.Manager]);

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData(Outcome.Reached)]
    [InlineData(Outcome.NoAnswer)]
    [InlineData(Outcome.Refused)]
    [InlineData(Outcome.WrongNumber)]
    [InlineData(Outcome.DoNotCall)]
    public async Task TakeBack_AnyOutcome_LeavesHerWhereSheWas(Outcome outcome)
    {
        var person = NewPerson();
        var (campaign, other) = (await _host.AddCampaignAsync([_agent], person), await _host.AddCampaignAsync([Guid.NewGuid()], person));
        var contact = await NextAsync(campaign);
        var call = Call(contact, outcome) with { Note = "Elle" };
        await _host.AsAgentAsync(_agent, call);

        await _host.AsAgentAsync(_agent, new TakeBackCall.Command(call.CallId));

        var after = await _host.ContactAsync(contact);
        (after.State, after.Attempts, after.CountedAttempts, after.ReachedAt, after.LastAttemptAt).ShouldBe((ContactState.ToCall, 0, 0, null, null));
        (await _host.InStoreAsync(db => db.CampaignContacts.Where(row => row.CampaignId == other).Select(row => row.State).SingleAsync())).ShouldBe(ContactState.ToCall);
        var stored = await _host.InStoreAsync(db => db.People.SingleAsync(row => row.Id == person.Id));
        (stored.PhoneFaultyAt, stored.ObjectedAt).ShouldBe((null, null));
        var attempt = await _host.InStoreAsync(db => db.CallAttempts.SingleAsync(row => row.CallId == call.CallId && row.ContactId == contact));
        (attempt.Outcome, attempt.Note, attempt.CancelledAt is null).ShouldBe((outcome, null, false));
        (await NextAsync(campaign)).ShouldBe(contact);
        await _host.AsAgentAsync(_agent, Call(contact, Outcome.Reached));
        (await _host.ContactAsync(contact)).State.ShouldBe(ContactState.Completed);
    }

    [Fact]
    public async Task TakeBack_TooLateOrAnothersOrTwice_IsRefused()
    {
        var campaign = await _host.AddCampaignAsync([_agent], NewPerson());
        var contact = await NextAsync(campaign);
        var call = Call(contact, Outcome.Refused);
        await _host.AsAgentAsync(_agent, call);
        await Should.ThrowAsync<NotFoundException>(() => _host.AsAgentAsync(Guid.NewGuid(), new TakeBackCall.Command(call.CallId)));
        _host.Time.Advance(TimeSpan.FromMinutes(10));
        (await RefusedAsync(() => _host.AsAgentAsync(_agent, new TakeBackCall.Command(call.CallId)))).ShouldBe("Outreach.TooLateToTakeBack");
    }

    [Fact]
    public async Task TakeBack_CallWithAReferralForTheHousehold_EndsBoth()
    {
        var group = Guid.NewGuid();
        var campaign = await _host.AddCampaignAsync([_agent], NewPerson(group, "+33639987801", 1930), NewPerson(group, "+33639987801", 1935));
        var contact = await NextAsync(campaign);
        var mate = await _host.InStoreAsync(db => db.CampaignContacts.SingleAsync(row => row.CampaignId == campaign && row.Id != contact));
        var offer = await _host.InStoreAsync(db => db.CcasOffers.FirstAsync());
        var call = Call(contact, Outcome.Reached) with { AlsoFor = [mate.Id], OfferIds = [offer.Id], Agreed = true };
        await _host.AsAgentAsync(_agent, call);

        await _host.AsAgentAsync(_agent, new TakeBackCall.Command(call.CallId));

        (await _host.ContactAsync(mate.Id)).State.ShouldBe(ContactState.ToCall);
        (await _host.InStoreAsync(db => db.Referrals.SingleAsync(row => row.ContactId == contact))).State.ShouldBe(ReferralState.Cancelled);
        (await RefusedAsync(() => _host.AsAgentAsync(_agent, new TakeBackCall.Command(call.CallId)))).ShouldBe("Outreach.AttemptCancelled");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("La voisine s'inquiète")]
    public async Task Correct_SecondSilenceThatWasAnAnswer_ClosesTheEscalationOrKeepsItWithANote(string? note)
    {
        var person = NewPerson();
        var campaign = await _host.AddCampaignAsync([_agent], person);
        var contact = Guid.Empty;
        foreach (var time in (DateTime[])[new(2020, 11, 12, 10, 0, 0), new(2020, 11, 12, 16, 0, 0)])
        {
            _host.MoveTo(time);
            contact = await NextAsync(campaign);
            await _host.AsAgentAsync(_agent, Call(contact, Outcome.NoAnswer));
        }
        _host.MoveTo(new DateTime(2020, 11, 13, 9, 0, 0));
        var wrong = await _host.InStoreAsync(db => db.CallAttempts.OrderByDescending(row => row.At).FirstAsync(row => row.ContactId == contact));
        var command = new CorrectAttempt.Command
        {
            AttemptId = wrong.Id, CallId = Guid.NewGuid(), Outcome = Outcome.Reached, Needs = [Need.Shopping], Reason = "Mauvaise touche", EscalationNote = note,
        };
        (await RefusedAsync(() => _host.SendAsAsync(_manager, command))).ShouldBe("Outreach.FileNotOpen");
        await _host.SendAsAsync(_manager, new OpenPersonFile.Command { PersonId = person.Id, Reason = FileReason.PersonAsks });

        await _host.SendAsAsync(_manager, command);
        await _host.SendAsAsync(_manager, command);

        var after = await _host.ContactAsync(contact);
        (after.State, after.Attempts, after.CountedAttempts, after.ReachedAt).ShouldBe((ContactState.Completed, 2, 2, wrong.At));
        var counting = await _host.InStoreAsync(db => db.CallAttempts.Where(CallAttempt.Counting).Where(row => row.ContactId == contact).OrderBy(row => row.At).ToListAsync());
        counting.Select(row => (row.Outcome, row.At)).ShouldBe([(Outcome.NoAnswer, counting[0].At), (Outcome.Reached, wrong.At)]);
        counting[1].CorrectsId.ShouldBe(wrong.Id);
        var escalation = await _host.InStoreAsync(db => db.Escalations.SingleAsync(row => row.ContactId == contact));
        (escalation.DoneAt is null, escalation.Note, escalation.Result).ShouldBe(note is null ? (false, null, "Mauvaise touche") : (true, note, null));
    }

    [Fact]
    public async Task Correct_FirstOfTwoCalls_TellsTheSecondAgain()
    {
        var person = NewPerson();
        var campaign = await _host.AddCampaignAsync([_agent], person);
        var contact = await NextAsync(campaign);
        await _host.AsAgentAsync(_agent, Call(contact, Outcome.NoAnswer));
        _host.MoveTo(new DateTime(2020, 11, 12, 16, 0, 0));
        await NextAsync(campaign);
        await _host.AsAgentAsync(_agent, Call(contact, Outcome.NoAnswer));
        (await _host.ContactAsync(contact)).State.ShouldBe(ContactState.Unreachable);
        await _host.SendAsAsync(_manager, new OpenPersonFile.Command { PersonId = person.Id, Reason = FileReason.PersonAsks });
        var first = await _host.InStoreAsync(db => db.CallAttempts.OrderBy(row => row.At).FirstAsync(row => row.ContactId == contact));

        await _host.SendAsAsync(_manager, new CorrectAttempt.Command { AttemptId = first.Id, CallId = Guid.NewGuid(), Outcome = Outcome.Busy, Reason = "Occupé" });

        var after = await _host.ContactAsync(contact);
        (after.State, after.Attempts, after.CountedAttempts).ShouldBe((ContactState.RetryDue, 2, 1));
    }

    [Theory]
    [InlineData(Outcome.Reached)]
    [InlineData(Outcome.Refused)]
    public async Task Reopen_SheRingsBack_IsCalledAgainAndStaysSoWhenAnEarlierCallIsCorrected(Outcome outcome)
    {
        var person = NewPerson();
        var campaign = await _host.AddCampaignAsync([_agent], person);
        var contact = await NextAsync(campaign);
        await _host.AsAgentAsync(_agent, Call(contact, outcome));
        _host.Time.Advance(TimeSpan.FromMinutes(20));

        await _host.AsAgentAsync(_agent, new ReopenContact.Command(contact));

        (await _host.ContactAsync(contact)).State.ShouldBe(ContactState.RetryDue);
        (await RefusedAsync(() => _host.AsAgentAsync(_agent, new ReopenContact.Command(contact)))).ShouldBe("Outreach.NotToReopen");
        (await NextAsync(campaign)).ShouldBe(contact);
        (await _host.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "Outreach.Reopen" && entry.SubjectId == contact))).ShouldBe(1);
    }

    [Fact]
    public async Task Reopen_SomebodyWhoObjects_IsRefusedUntilSheLiftsItHerself()
    {
        var person = NewPerson();
        var campaign = await _host.AddCampaignAsync([_agent], person);
        var contact = await NextAsync(campaign);
        await _host.AsAgentAsync(_agent, Call(contact, Outcome.DoNotCall));
        (await RefusedAsync(() => _host.AsAgentAsync(_agent, new ReopenContact.Command(contact)))).ShouldBe("Outreach.ObjectionStands");
        await Should.ThrowAsync<FluentValidation.ValidationException>(() => _host.AsAgentAsync(_agent, new LiftObjection.Command { ContactId = contact }));
        (await _host.AsAgentAsync(_agent, new LiftObjection.Command { ContactId = contact, SaidSo = true })).ShouldBe(1);
        (await _host.ContactAsync(contact)).State.ShouldBe(ContactState.RetryDue);
        (await _host.InStoreAsync(db => db.People.SingleAsync(row => row.Id == person.Id))).ObjectedAt.ShouldBeNull();
    }

    private async Task<Guid> NextAsync(Guid campaign) => (await _host.AsAgentAsync(_agent, new ClaimNext.Command(campaign))).ContactId!.Value;

    private static async Task<string> RefusedAsync(Func<Task> act) => (await Should.ThrowAsync<RuleException>(act)).Code;
}
