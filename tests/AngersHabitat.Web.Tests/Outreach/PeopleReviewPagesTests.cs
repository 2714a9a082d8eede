using System.Globalization;
using System.Text;
using AngersHabitat.Application.Outreach.Demo;
using AngersHabitat.Domain.Outreach;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Outreach;

/// <summary>Somebody who objected comes again in a file under another reference: nobody calls her before a manager has decided.</summary>
public sealed class PeopleReviewPagesTests : IAsyncDisposable
{
    private const string Review = "/pilotage/personnes/a-revoir";
    private static readonly string Import = $"/agents/campagnes/{OutreachDemoData.SecondCampaignId}/import";
    private readonly PortalHost _host = new();

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("true", "ne sera pas appelée", true)]
    [InlineData("false", "sera appelée", false)]
    public async Task Objector_UnderANewReference_WaitsForTheManagersDecision(string isSame, string said, bool objects)
    {
        var manager = await _host.SignInAsync("responsable@demo.example");
        var person = await ObjectAsync(manager);
        await ImportAsync(manager, person);
        var list = await manager.OpenAsync(Review);
        list.Text.ShouldContain("Référence NOUVELLE-1");
        var again = await _host.InStoreAsync(db => db.People.AsNoTracking().SingleAsync(row => row.Reference == "NOUVELLE-1"));
        (await CallableAsync(again.Id)).ShouldBeFalse("nobody decided yet");

        var done = await manager.FollowAsync(await manager.SubmitAsync(list, $"{Review}/{again.Id}", ("Decide.IsSame", isSame)));

        done.Text.ShouldContain(said);
        (await _host.InStoreAsync(db => db.People.Where(row => row.Id == again.Id).Select(row => row.ObjectedAt != null).SingleAsync())).ShouldBe(objects);
        (await CallableAsync(again.Id)).ShouldBe(!objects);
        (await _host.InStoreAsync(db => db.AuditEntries.CountAsync(row => row.Action == "Outreach.DecideObjection" && row.SubjectId == again.Id))).ShouldBe(1);
    }

    [Fact]
    public async Task Review_ByOthersThanManagers_IsForbidden()
    {
        (await (await _host.SignInAsync("appels@demo.example")).OpenAsync(Review)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await _host.Visit().OpenAsync(Review)).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    private async Task<Person> ObjectAsync(PageClient manager)
    {
        var person = await _host.InStoreAsync(db => db.CampaignContacts.Where(row => row.State == ContactState.ToCall && row.CampaignId == OutreachDemoData.SecondCampaignId)
            .Join(db.People.AsNoTracking(), row => row.PersonId, person => person.Id, (row, person) => person).FirstAsync());
        var shown = await manager.SubmitAsync(await manager.OpenAsync("/agents/opposition"), "/agents/opposition", ("Reference", person.Reference.ToLowerInvariant()), ("Source", "PublicPage"));
        await manager.SubmitAsync(shown, "/agents/opposition/confirmer");
        return person;
    }

    private async Task ImportAsync(PageClient manager, Person person)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"NOUVELLE-1;{person.LastName};{person.FirstName};{person.BirthDate:dd/MM/yyyy};{person.Phone}");
        var file = Encoding.UTF8.GetBytes($"reference;nom;prenom;date_naissance;telephone\n{line}\n");
        var preview = await manager.FollowAsync(await manager.UploadAsync(await manager.OpenAsync(Import), Import, "liste.csv", file));
        preview.Text.ShouldContain("s’est opposé aux appels, sous une autre référence");
        await manager.FollowAsync(await manager.SubmitAsync(preview, preview.Document.QuerySelector("form[data-busy]")!.GetAttribute("action")!));
    }

    private Task<bool> CallableAsync(Guid personId)
        => _host.InStoreAsync(db => db.CampaignContacts.AnyAsync(row => row.PersonId == personId && row.State == ContactState.ToCall));
}
