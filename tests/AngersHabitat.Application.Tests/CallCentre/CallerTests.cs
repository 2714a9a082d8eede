using AngersHabitat.Application.CallCentre;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Tests.CallCentre;

public sealed class CallerTests : IAsyncDisposable
{
    private readonly PortalHost _host = new();

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task FindCaller_PersonOfAnActiveCampaign_GivesTheNameAndLeavesNoNumberBehind()
    {
        var (contactId, phone) = await SomebodyAsync();

        var found = await _host.SendAsync(new FindCaller.Command { CallerNumber = phone }, Roles.CallCentre);

        found.ShouldContain(contactId);
        var callers = await _host.SendAsync(new GetCallers.Query(found), Roles.CallCentre);
        callers.Single(caller => caller.ContactId == contactId).IsOwed.ShouldBeTrue();
        var line = await _host.InStoreAsync(db => db.AuditEntries.AsNoTracking().SingleAsync(entry => entry.Action == "CallCentre.FindCaller"));
        line.After!.ShouldNotContain(phone[3..]);
    }

    [Fact]
    public async Task FindCaller_UnknownNumber_FindsNobody()
        => (await _host.SendAsync(new FindCaller.Command { CallerNumber = "01 99 00 99 99" }, Roles.CallCentre)).ShouldBeEmpty();

    [Fact]
    public async Task FindCaller_ByReception_IsForbidden()
        => await Should.ThrowAsync<ForbiddenException>(() => _host.SendAsync(new FindCaller.Command { CallerNumber = "01 99 00 99 99" }, Roles.Reception));

    [Fact]
    public async Task PromiseCampaignCall_BooksTheCallInTheCampaign()
    {
        var (contactId, phone) = await SomebodyAsync();
        var caller = (await _host.SendAsync(new GetCallers.Query([contactId]), Roles.CallCentre)).Single();
        phone.ShouldNotBeEmpty();

        await _host.SendAsync(new PromiseCampaignCall.Command { ContactId = contactId, Version = caller.Version, CallAt = new DateTime(2020, 11, 13, 10, 0, 0) }, Roles.CallCentre);

        var contact = await _host.InStoreAsync(db => db.CampaignContacts.AsNoTracking().SingleAsync(row => row.Id == contactId));
        (contact.State, contact.DueAt).ShouldBe((ContactState.CallbackDue, Paris.ToInstant(new DateTime(2020, 11, 13, 10, 0, 0)).UtcDateTime));
    }

    private Task<(Guid ContactId, string Phone)> SomebodyAsync() => _host.InStoreAsync(async db =>
    {
        var row = await (
            from contact in db.CampaignContacts
            join campaign in db.Campaigns on contact.CampaignId equals campaign.Id
            join person in db.People on contact.PersonId equals person.Id
            where campaign.State == CampaignState.Active && contact.State == ContactState.ToCall
            orderby contact.Id
            select new { contact.Id, person.Phone }).FirstAsync();
        return (row.Id, row.Phone);
    });
}
