using AngersHabitat.Application.Outreach;
using AngersHabitat.Application.Outreach.Demo;
using AngersHabitat.Domain.Outreach;
using FluentValidation;
using static AngersHabitat.Application.Tests.Outreach.OutreachHost;

namespace AngersHabitat.Application.Tests.Outreach;

public sealed class ErasingTests
{
    [Fact]
    public async Task Anonymise_ClosedCampaign_ErasesWhoNobodyElseNeedsAndKeepsTheFigures()
    {
        using var host = new PortalHost { Settings = { ["Chores:Enabled"] = "false" } };
        await CloseReferralsAsync(host);
        var first = OutreachDemoData.FirstCampaignId;
        var before = await host.SendAsync(new GetCampaignSteering.Query(first), Roles.Manager);
        var preview = await host.SendAsync(new PreviewErasing.Query(first), Roles.Manager);
        preview.People.ShouldBeGreaterThan(0);
        preview.Kept.ShouldBeGreaterThan(0, "the second campaign calls many of them again");

        (await host.SendAsync(Command(preview), Roles.Manager)).ShouldBe(preview.People);

        var after = await host.SendAsync(new GetCampaignSteering.Query(first), Roles.Manager);
        (after.Targeted, after.Reached, after.Settled).ShouldBe((before.Targeted, before.Reached, before.Settled));
        after.ByAgency.ShouldBe(before.ByAgency);
        after.Needs.Select(need => (need.Need, need.People)).ShouldBe(before.Needs.Select(need => (need.Need, need.People)));
        var people = await host.InStoreAsync(db => db.People.Where(person => db.CampaignContacts.Any(contact => contact.PersonId == person.Id && contact.CampaignId == first)
            && !db.CampaignContacts.Any(contact => contact.PersonId == person.Id && contact.CampaignId != first)).ToListAsync());
        people.ShouldAllBe(person => person.LastName == "" && person.FirstName == "" && person.SearchName == "" && person.Phone == "" && person.Phone2 == null
            && person.Address == "" && person.Residence == "" && person.HouseholdKey == null && person.BirthDate == Person.NoBirthDate);
        people.Where(person => person.ObjectedAt is null).ShouldAllBe(person => person.Reference.StartsWith("anonyme-"));
        (await host.InStoreAsync(db => db.CallAttempts.CountAsync(row => row.CampaignId == first && (row.Note != null || row.Wishes != null || row.Number != null)))).ShouldBe(0);
        (await host.InStoreAsync(db => db.Referrals.CountAsync(row => row.CampaignId == first && row.Result != null))).ShouldBe(0);
        (await host.InStoreAsync(db => db.AuditEntries.CountAsync(row => row.Action == "Outreach.AnonymiseCampaign" && row.SubjectId == first))).ShouldBe(1);
    }

    [Fact]
    public async Task Anonymise_PersonOfACampaignUnderWay_KeepsHerNameButNotWhatTheClosedOneNoted()
    {
        using var host = new PortalHost { Settings = { ["Chores:Enabled"] = "false" } };
        await CloseReferralsAsync(host);
        var first = OutreachDemoData.FirstCampaignId;
        await host.SendAsync(Command(await host.SendAsync(new PreviewErasing.Query(first), Roles.Manager)), Roles.Manager);
        var names = await host.InStoreAsync(db => db.People.Where(person => db.CampaignContacts.Any(contact => contact.PersonId == person.Id
            && contact.CampaignId == OutreachDemoData.SecondCampaignId)).Select(person => person.LastName).ToListAsync());
        names.ShouldNotBeEmpty();
        names.ShouldAllBe(name => name.Length > 0);
    }

    [Fact]
    public async Task Anonymise_NotUnderstoodOrStillOpen_IsRefused()
    {
        using var host = new PortalHost { Settings = { ["Chores:Enabled"] = "false" } };
        var first = await host.SendAsync(new PreviewErasing.Query(OutreachDemoData.FirstCampaignId), Roles.Manager);
        await Should.ThrowAsync<ValidationException>(() => host.SendAsync(Command(first) with { Understood = false }, Roles.Manager));
        var second = await host.SendAsync(new PreviewErasing.Query(OutreachDemoData.SecondCampaignId), Roles.Manager);
        (await Should.ThrowAsync<RuleException>(() => host.SendAsync(Command(second), Roles.Manager))).Code.ShouldBe("Outreach.CannotAnonymise");
        await host.InStoreAsync(async db =>
        {
            var contact = await db.CampaignContacts.FirstAsync(row => row.CampaignId == OutreachDemoData.FirstCampaignId);
            db.Referrals.Add(new Referral(Guid.NewGuid(), contact, Need.Shopping, null, Guid.NewGuid(), host.Clock.UtcNow));
            return await db.SaveChangesAsync();
        });
        (await Should.ThrowAsync<RuleException>(() => host.SendAsync(Command(first), Roles.Manager))).Code.ShouldBe("Outreach.AnonymiseBlocked");
    }

    [Fact]
    public async Task Anonymise_SomebodyWhoObjected_StaysExcludedFromALaterFile()
    {
        using var host = new PortalHost { Settings = { ["Chores:Enabled"] = "false" } };
        var (objector, other) = (NewPerson(), NewPerson());
        var id = await host.AddCampaignAsync([Guid.NewGuid()], objector, other);
        await host.SendAsync(new RecordObjection.Command { Reference = objector.Reference, Source = ObjectionSource.Other }, Roles.Manager);
        await host.InStoreAsync(async db =>
        {
            (await db.Campaigns.SingleAsync(row => row.Id == id)).Close(new ClosingBlockers(0, 0, 0, 0), host.Clock.UtcNow);
            return await db.SaveChangesAsync();
        });
        await host.SendAsync(Command(await host.SendAsync(new PreviewErasing.Query(id), Roles.Manager)), Roles.Manager);
        var kept = await host.InStoreAsync(db => db.People.SingleAsync(row => row.Id == objector.Id));
        (kept.Reference, kept.LastName).ShouldBe((objector.Reference, ""));
        (await host.InStoreAsync(db => db.People.SingleAsync(row => row.Id == other.Id))).Reference.ShouldNotBe(other.Reference);
        new CampaignContact(Guid.NewGuid(), Guid.NewGuid(), kept).State.ShouldBe(ContactState.Excluded);
    }

    private static AnonymiseCampaign.Command Command(PreviewErasing.Result preview)
        => new() { CampaignId = preview.CampaignId, Version = preview.Version, Understood = true };

    private static Task<int> CloseReferralsAsync(PortalHost host) => host.InStoreAsync(async db =>
    {
        foreach (var referral in await db.Referrals.Where(row => row.CampaignId == OutreachDemoData.FirstCampaignId && row.PersonToldAt == null && row.State != ReferralState.Cancelled).ToListAsync())
        {
            if (referral.State is ReferralState.Closed or ReferralState.Rejected)
                referral.PersonTold(host.Clock.UtcNow);
            else
                referral.Cancel("Fin d'essai", Guid.NewGuid(), host.Clock.UtcNow);
        }
        return await db.SaveChangesAsync();
    });
}
