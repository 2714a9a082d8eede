using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Application.Tests.Outreach.OutreachHost;

namespace AngersHabitat.Application.Tests.Outreach;

public sealed class CallsTests(PortalHost host) : IClassFixture<PortalHost>
{
    private readonly Guid _agent = Guid.NewGuid();

    [Fact]
    public async Task Search_ByNameOrNumber_FindsTheOpenContactOfTheAgentsCampaigns()
    {
        var person = NewPerson(phone: "+33639987701");
        var campaign = await host.AddCampaignAsync([_agent], person);
        var contact = await host.InStoreAsync(db => db.CampaignContacts.SingleAsync(row => row.CampaignId == campaign));
        (await host.AsAgentAsync(_agent, new SearchContacts.Command { Text = "06 39 98 77 01" })).ShouldBe([contact.Id]);
        (await host.AsAgentAsync(_agent, new SearchContacts.Command { Text = "anne " + person.LastName })).ShouldBe([contact.Id]);
        (await host.AsAgentAsync(Guid.NewGuid(), new SearchContacts.Command { Text = "06 39 98 77 01" })).ShouldBeEmpty();
    }

    [Fact]
    public async Task Claim_Household_HoldsEveryoneAcrossCampaignsAndOneCallSpeaksForBoth()
    {
        var group = Guid.NewGuid();
        var (her, him) = (NewPerson(group, "+33639987702", 1930), NewPerson(group, "+33639987702", 1935));
        var campaign = await host.AddCampaignAsync([_agent], her);
        var other = await host.AddCampaignAsync([Guid.NewGuid()], him);
        var contact = (await host.AsAgentAsync(_agent, new ClaimNext.Command(campaign))).ContactId!.Value;
        var mate = await host.InStoreAsync(db => db.CampaignContacts.SingleAsync(row => row.CampaignId == other));
        (mate.State, mate.LeaseAgentId).ShouldBe((ContactState.Reserved, _agent));

        var result = await host.AsAgentAsync(_agent, Call(contact, Outcome.Reached) with { AlsoFor = [mate.Id], Note = "Va bien" });

        result.People.ShouldBe(2);
        (await host.ContactAsync(mate.Id)).State.ShouldBe(ContactState.Completed);
        (await host.InStoreAsync(db => db.CallAttempts.SingleAsync(row => row.ContactId == mate.Id))).Note.ShouldBeNull("the note is the called person's own");
    }

    [Fact]
    public async Task LogCall_HouseholdMateNotIncluded_IsGivenBackToWhereSheWas()
    {
        var group = Guid.NewGuid();
        var campaign = await host.AddCampaignAsync([_agent], NewPerson(group, "+33639987703", 1930), NewPerson(group, "+33639987704", 1935));
        var contact = (await host.AsAgentAsync(_agent, new ClaimNext.Command(campaign))).ContactId!.Value;
        await host.AsAgentAsync(_agent, Call(contact, Outcome.NoAnswer));
        var mate = await host.InStoreAsync(db => db.CampaignContacts.SingleAsync(row => row.CampaignId == campaign && row.Id != contact));
        (mate.State, mate.Attempts, mate.LeaseAgentId).ShouldBe((ContactState.ToCall, 0, null));
        (await host.AsAgentAsync(_agent, new ClaimNext.Command(campaign))).ContactId.ShouldBe(mate.Id);
    }

    [Fact]
    public async Task LogCall_SentTwice_IsStoredOnce()
    {
        var campaign = await host.AddCampaignAsync([_agent], NewPerson());
        var contact = (await host.AsAgentAsync(_agent, new ClaimNext.Command(campaign))).ContactId!.Value;
        var call = Call(contact, Outcome.NoAnswer);
        await host.AsAgentAsync(_agent, call);
        (await host.AsAgentAsync(_agent, call)).People.ShouldBe(0);
        (await host.ContactAsync(contact)).Attempts.ShouldBe(1);
    }

    [Fact]
    public async Task LogCall_SilenceAtTwoPartsOfTheDay_OpensAnEscalation()
    {
        using var own = new PortalHost();
        var campaign = await own.AddCampaignAsync([_agent], NewPerson());
        foreach (var time in (DateTime[])[new(2020, 11, 12, 10, 0, 0), new(2020, 11, 12, 16, 0, 0)])
        {
            own.MoveTo(time);
            var contact = (await own.AsAgentAsync(_agent, new ClaimNext.Command(campaign))).ContactId!.Value;
            await own.AsAgentAsync(_agent, Call(contact, Outcome.NoAnswer));
        }
        var escalation = await own.InStoreAsync(db => db.Escalations.SingleAsync(row => row.CampaignId == campaign));
        (escalation.OwnerId, escalation.DueOn, escalation.Kind).ShouldBe((_agent, new DateOnly(2020, 11, 14), EscalationKind.Caretaker));
    }

    [Fact]
    public async Task LogCall_LeaseRunOutButNobodyTookThePerson_IsStillStored()
    {
        using var own = new PortalHost();
        var campaign = await own.AddCampaignAsync([_agent], NewPerson());
        var contact = (await own.AsAgentAsync(_agent, new ClaimNext.Command(campaign))).ContactId!.Value;
        own.Time.Advance(TimeSpan.FromMinutes(25));
        await own.AsAgentAsync(Guid.NewGuid(), new SearchContacts.Command { Text = "personne" });
        (await own.AsAgentAsync(_agent, Call(contact, Outcome.Reached))).State.ShouldBe(ContactState.Completed);
    }

    [Fact]
    public async Task LogCall_AnotherAgentTookThePerson_IsRefused()
    {
        using var own = new PortalHost();
        var second = Guid.NewGuid();
        var campaign = await own.AddCampaignAsync([_agent, second], NewPerson());
        var contact = (await own.AsAgentAsync(_agent, new ClaimNext.Command(campaign))).ContactId!.Value;
        own.Time.Advance(TimeSpan.FromMinutes(11));
        (await own.AsAgentAsync(second, new ClaimNext.Command(campaign))).ContactId.ShouldBe(contact);
        (await Should.ThrowAsync<RuleException>(() => own.AsAgentAsync(_agent, Call(contact, Outcome.Reached)))).Code.ShouldBe("Outreach.LeaseLost");
    }

    [Fact]
    public async Task LogCall_WrongNumber_AsksForAnotherOneAndTheCorrectionReopens()
    {
        var campaign = await host.AddCampaignAsync([_agent], NewPerson());
        var contact = (await host.AsAgentAsync(_agent, new ClaimNext.Command(campaign))).ContactId!.Value;
        (await host.AsAgentAsync(_agent, Call(contact, Outcome.WrongNumber))).State.ShouldBe(ContactState.NumberToFix);
        (await Should.ThrowAsync<RuleException>(() => host.AsAgentAsync(_agent, new CorrectNumber.Command { ContactId = contact, Number = "12" })))
            .Code.ShouldBe("Outreach.PhoneUnusable");
        await host.AsAgentAsync(_agent, new CorrectNumber.Command { ContactId = contact, Number = "06 39 98 77 05" });
        (await host.AsAgentAsync(_agent, new ClaimNext.Command(campaign))).ContactId.ShouldBe(contact);
    }

    [Fact]
    public async Task LogCall_DoNotCall_ExcludesFromEveryCampaignAtOnce()
    {
        var person = NewPerson();
        var campaign = await host.AddCampaignAsync([_agent], person);
        var other = await host.AddCampaignAsync([_agent], person);
        var contact = (await host.AsAgentAsync(_agent, new ClaimNext.Command(campaign))).ContactId!.Value;
        await host.AsAgentAsync(_agent, Call(contact, Outcome.DoNotCall));
        (await host.InStoreAsync(db => db.CampaignContacts.Where(row => row.PersonId == person.Id).Select(row => row.State).ToListAsync()))
            .ShouldBe([ContactState.Excluded, ContactState.Excluded]);
        (await host.AsAgentAsync(_agent, new ClaimNext.Command(other))).ContactId.ShouldBeNull();
    }

    [Fact]
    public async Task LogCall_OfferWithoutAgreement_IsRefusedAndNothingIsStored()
    {
        var campaign = await host.AddCampaignAsync([_agent], NewPerson());
        var contact = (await host.AsAgentAsync(_agent, new ClaimNext.Command(campaign))).ContactId!.Value;
        var offer = await host.InStoreAsync(db => db.CcasOffers.FirstAsync());
        var call = Call(contact, Outcome.Reached) with { OfferIds = [offer.Id] };
        (await Should.ThrowAsync<RuleException>(() => host.AsAgentAsync(_agent, call))).Code.ShouldBe("Outreach.AgreementRequired");
        (await host.ContactAsync(contact)).State.ShouldBe(ContactState.Reserved);
        (await host.AsAgentAsync(_agent, call with { Agreed = true })).Referrals.ShouldBe(1);
    }

    [Fact]
    public async Task ClaimNext_LanguageNobodySpeaks_IsLeftToAnAgentWhoDoes()
    {
        var campaign = await host.AddCampaignAsync([_agent], NewPerson(language: "pt"));
        (await host.AsAgentAsync(_agent, new ClaimNext.Command(campaign))).ContactId.ShouldBeNull();
        await host.InStoreAsync(async db =>
        {
            (await db.Campaigns.SingleAsync(row => row.Id == campaign)).SetLanguages(_agent, ["pt"]);
            return await db.SaveChangesAsync();
        });
        (await host.AsAgentAsync(_agent, new ClaimNext.Command(campaign))).ContactId.ShouldNotBeNull();
    }

    [Fact]
    public async Task ClaimNext_AnyStates_FollowsTheOrderOfTheDomain()
    {
        var people = Enumerable.Range(0, 8).Select(index => NewPerson(birthYear: 1930 + index, alone: index % 2 == 0, birth: index < 2 ? Person.NoBirthDate : null)).ToList();
        people.Count(person => !AgeRules.IsKnown(person.BirthDate)).ShouldBe(2, "whose birth nobody knows");
        var campaign = await host.AddCampaignAsync([_agent], people);
        await host.InStoreAsync(async db =>
        {
            (await db.CampaignContacts.FirstAsync(row => row.CampaignId == campaign && row.PersonId == people[7].Id)).MarkUrgent();
            return await db.SaveChangesAsync();
        });
        var contacts = await host.InStoreAsync(db => db.CampaignContacts.Where(row => row.CampaignId == campaign).ToListAsync());
        var expected = contacts.OrderBy(contact => NextPersonKey.Of(contact, _agent, host.Clock.UtcNow)).Select(contact => contact.Id).ToList();
        var given = new List<Guid>();
        while ((await host.AsAgentAsync(_agent, new ClaimNext.Command(campaign))).ContactId is { } contact)
        {
            given.Add(contact);
            await host.AsAgentAsync(_agent, Call(contact, Outcome.Refused));
        }
        given.ShouldBe(expected);
    }
}
