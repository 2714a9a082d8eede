using AngersHabitat.Application.CallCentre;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.CallCentre;
using AngersHabitat.Domain.Outreach;
using FluentValidation;
using static AngersHabitat.Application.Tests.Outreach.OutreachHost;

namespace AngersHabitat.Application.Tests.Outreach;

public sealed class PersonFileTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly Actor Manager = new(Guid.NewGuid(), "Responsable", [Roles.Manager]);

    [Fact]
    public async Task Show_NoReasonGiven_GivesNothingOfThePerson()
    {
        var person = await AddAsync();
        (await host.SendAsAsync(Manager, new GetPersonFile.Query(person.Id))).File.ShouldBeNull();
        await Should.ThrowAsync<ValidationException>(() => host.SendAsAsync(Manager, new OpenPersonFile.Command { PersonId = person.Id }));
        (await host.SendAsAsync(Manager, new GetPersonFile.Query(person.Id))).File.ShouldBeNull();
    }

    [Fact]
    public async Task Open_ForAReason_ShowsTheFileToThatManagerForAQuarterOfAnHour()
    {
        using var own = new PortalHost();
        var person = NewPerson();
        await own.AddCampaignAsync([Guid.NewGuid()], person);
        await own.SendAsAsync(Manager, new OpenPersonFile.Command { PersonId = person.Id, Reason = FileReason.Complaint });
        (await own.SendAsAsync(Manager, new GetPersonFile.Query(person.Id))).File!.Person.LastName.ShouldBe(person.LastName);
        (await own.SendAsync(new GetPersonFile.Query(person.Id), Roles.Manager)).File.ShouldBeNull("another manager has said nothing");
        var line = await own.InStoreAsync(db => db.AuditEntries.SingleAsync(row => row.Action == OpenPersonFile.Action.Name && row.SubjectId == person.Id));
        line.After!.ShouldContain("Complaint");
        line.After!.ShouldNotContain(person.LastName);
        own.Time.Advance(OpenPersonFile.OpenFor + TimeSpan.FromSeconds(1));
        (await own.SendAsAsync(Manager, new GetPersonFile.Query(person.Id))).File.ShouldBeNull();
        own.MoveTo(new DateTime(2020, 11, 10, 10, 0, 0));
        (await own.SendAsAsync(Manager, new GetPersonFile.Query(person.Id))).File.ShouldBeNull("a clock that was set back opens nothing");
    }

    [Fact]
    public async Task Search_ReferenceNameOrNumber_FindsHerAndTheJournalKeepsNoneOfThem()
    {
        var person = await AddAsync("+33639987790");
        foreach (var text in (string[])[person.Reference, person.LastName.ToLowerInvariant(), "06 39 98 77 90"])
            (await host.SendAsAsync(Manager, new SearchPeople.Command { Text = text })).ShouldBe([person.Id]);
        await Should.ThrowAsync<ValidationException>(() => host.SendAsAsync(Manager, new SearchPeople.Command { Text = "a" }));
        (await host.InStoreAsync(db => db.AuditEntries.Where(row => row.Action == "Outreach.SearchPeople").Select(row => row.After).ToListAsync()))
            .ShouldAllBe(after => !after!.Contains(person.LastName) && !after.Contains("77 90"));
    }

    [Fact]
    public async Task Erase_FromAnOpenFile_ForgetsHerEverywhereAndCallsHerNoMore()
    {
        var agent = Guid.NewGuid();
        var person = NewPerson();
        var campaign = await host.AddCampaignAsync([agent], person);
        var contact = (await host.AsAgentAsync(agent, new ClaimNext.Command(campaign))).ContactId!.Value;
        await host.AsAgentAsync(agent, Call(contact, Outcome.CallbackRequested) with { CallbackDate = new DateOnly(2020, 11, 16), CallbackTime = new TimeOnly(10, 0), Note = "Préfère le matin" });
        var erase = new ErasePerson.Command { PersonId = person.Id, Understood = true };
        (await Should.ThrowAsync<RuleException>(() => host.SendAsAsync(Manager, erase))).Code.ShouldBe("Outreach.FileNotOpen");
        await host.SendAsAsync(Manager, new OpenPersonFile.Command { PersonId = person.Id, Reason = FileReason.AccessRight });
        await Should.ThrowAsync<ValidationException>(() => host.SendAsAsync(Manager, erase with { Understood = false }));

        await host.SendAsAsync(Manager, erase);

        (await host.InStoreAsync(db => db.People.SingleAsync(row => row.Id == person.Id))).LastName.ShouldBe("");
        (await host.ContactAsync(contact)).State.ShouldBe(ContactState.Excluded);
        var attempt = await host.InStoreAsync(db => db.CallAttempts.SingleAsync(row => row.ContactId == contact));
        (attempt.Note, attempt.Number, attempt.Outcome).ShouldBe((null, null, Outcome.CallbackRequested));
        (await host.SendAsAsync(Manager, new SearchPeople.Command { Text = person.Reference })).ShouldBeEmpty();
    }

    [Fact]
    public async Task UnderHerNumbers_AllIsShown_AndWhatIsOverIsForgottenWithHer()
    {
        using var own = new PortalHost();
        var over = await own.InStoreAsync(db => db.Interventions.AsNoTracking()
            .Where(visit => visit.ContactPhone != null && visit.EndedAt != null && visit.ExceptionAt == null).OrderBy(visit => visit.Id).FirstAsync());
        var person = NewPerson(phone: over.ContactPhone);
        await own.AddCampaignAsync([Guid.NewGuid()], person);
        var (urgent, waiting, owed) = (await CallAsync(CallOutcome.Urgent), await CallAsync(CallOutcome.Urgent), await CallAsync(CallOutcome.CallBack));
        await own.SendAsync(new TakeUrgentCall.Command(urgent), Roles.CallCentre);
        await own.SendAsAsync(Manager, new OpenPersonFile.Command { PersonId = person.Id, Reason = FileReason.AccessRight });

        var held = (await own.SendAsAsync(Manager, new GetPersonFile.Query(person.Id))).File!;
        held.UnderHerNumbers.Select(row => (row.Kind, row.Id, row.IsUnderWay)).ShouldBe(
            [(HeldKind.Visit, over.Id, false), (HeldKind.UrgentCall, urgent, false), (HeldKind.UrgentCall, waiting, true), (HeldKind.Callback, owed, true)], ignoreOrder: true);
        held.UnderHerNumbers.Single(row => row.Id == owed).Words.ShouldBe(["Rappeler le matin"]);
        held.Journal.ShouldContain(line => line.Action == OpenPersonFile.Action.Name);

        await own.SendAsAsync(Manager, new ErasePerson.Command { PersonId = person.Id, Understood = true });

        var visit = await own.InStoreAsync(db => db.Interventions.SingleAsync(row => row.Id == over.Id));
        (visit.ContactPhone, visit.ContactName, visit.Details).ShouldBe((null, null, null));
        var calls = await own.InStoreAsync(db => db.UrgentCalls.Where(call => call.Id == urgent || call.Id == waiting).ToDictionaryAsync(call => call.Id, call => call.Number));
        (calls[urgent], calls[waiting]).ShouldBe((null, over.ContactPhone));
        (await own.InStoreAsync(db => db.InboundCalls.SingleAsync(call => call.Id == urgent))).Note.ShouldBeNull();
        (await own.InStoreAsync(db => db.Callbacks.SingleAsync(call => call.Id == owed))).Number.ShouldBe(over.ContactPhone, "it is owed until it is made");

        async Task<Guid> CallAsync(CallOutcome outcome)
        {
            var id = Guid.NewGuid();
            await own.SendAsync(new NoteCall.Command { Id = id, Reason = CallReason.Rent, Outcome = outcome, Number = over.ContactPhone, Note = "Rappeler le matin" }, Roles.CallCentre);
            return id;
        }
    }

    [Fact]
    public async Task Show_Agent_IsForbidden()
    {
        var person = await AddAsync();
        await Should.ThrowAsync<ForbiddenException>(() => host.SendAsAsync(Agent(Guid.NewGuid()), new GetPersonFile.Query(person.Id)));
    }

    private async Task<Person> AddAsync(string? phone = null)
    {
        var person = NewPerson(phone: phone);
        await host.AddCampaignAsync([Guid.NewGuid()], person);
        return person;
    }
}
