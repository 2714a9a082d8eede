using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Tests.Outreach;

/// <summary>Whoever objected is not called under another writing of her reference, nor under another reference before a manager has decided.</summary>
public sealed class ObjectionKeptTests : IAsyncDisposable
{
    private readonly PortalHost _host = new();

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData(false, ContactState.ToCall)]
    [InlineData(true, ContactState.Excluded)]
    public async Task Objection_OfSomebodyLikeHer_TakesHerAsideUntilItIsDecided(bool isSame, ContactState after)
    {
        var (objector, twin) = (Somebody("Op30-Zed"), Somebody("NOUVELLE-1"));
        await _host.AddCampaignAsync([Guid.NewGuid()], objector, twin);

        await _host.SendAsync(new RecordObjection.Command { Reference = "OP30\u200B-zed" }, Roles.Manager);

        (await StateAsync(objector)).ShouldBe(ContactState.Excluded);
        (await StateAsync(twin)).ShouldBe(ContactState.Excluded);
        var waiting = await _host.SendAsync(new ListPeopleToReview.Query(), Roles.Manager);
        waiting.Rows.Items.Select(row => (row.PersonId, row.Objector)).ShouldBe([(twin.Id, "Op30-Zed")]);

        await _host.SendAsync(new DecideObjection.Command { PersonId = twin.Id, IsSame = isSame }, Roles.Manager);

        (await StateAsync(twin)).ShouldBe(after);
        (await _host.SendAsync(new ListPeopleToReview.Query(), Roles.Manager)).Undecided.ShouldBe(0);
        (await _host.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "Outreach.DecideObjection" && entry.SubjectId == twin.Id))).ShouldBe(1);
    }

    private static Person Somebody(string reference) => new(Guid.NewGuid(), new PersonDetails
    {
        Reference = reference, LastName = "ÉVEILLARD", FirstName = "Odette", BirthDate = new DateOnly(1938, 2, 3), Phone = "+33261918877",
    }, Guid.NewGuid());

    private Task<ContactState> StateAsync(Person person)
        => _host.InStoreAsync(db => db.CampaignContacts.Where(row => row.PersonId == person.Id).Select(row => row.State).SingleAsync());
}
