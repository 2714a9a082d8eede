using AngersHabitat.Application.Outreach.Demo;
using AngersHabitat.Domain.Outreach;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Outreach;

public sealed class CallCorrectionPagesTests : IDisposable
{
    private static readonly string Queue = $"/agents/campagnes/{OutreachDemoData.SecondCampaignId}/suivant";

    private readonly PortalHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Post_TakeBack_FromTheScreenAfter_LeavesTheCallUncounted()
    {
        var agent = await _host.SignInAsync("appels@demo.example");
        var address = (await agent.SubmitAsync(await agent.OpenAsync(Queue), Queue)).Location!;
        await agent.SubmitAsync(await agent.OpenAsync(address), address, ("Form.Outcome", "Refused"));
        var after = await agent.OpenAsync(Queue);
        after.Text.ShouldContain("Annuler cet appel");
        var action = after.Document.QuerySelector("form[action$='/annuler']")!.GetAttribute("action")!;

        await agent.SubmitAsync(after, action);

        var contactId = Guid.Parse(address.Split('/')[^1]);
        (await _host.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "Outreach.TakeBackCall" && entry.SubjectId == contactId))).ShouldBe(1);
        var mine = await agent.OpenAsync("/agents/campagnes/mes-appels");
        mine.Text.ShouldContain("Ne compte plus");
        (await agent.SubmitAsync(after, action)).Text.ShouldContain("déjà annulé");
    }

    [Fact]
    public async Task Post_CorrectionByAManager_AsksWhyAndFollows()
    {
        var attempt = await _host.InStoreAsync(db => db.CallAttempts.FirstAsync(row => row.CampaignId == OutreachDemoData.SecondCampaignId && row.Outcome == Outcome.Refused));
        var personId = await _host.InStoreAsync(db => db.CampaignContacts.Where(row => row.Id == attempt.ContactId).Select(row => row.PersonId).SingleAsync());
        var manager = await _host.SignInAsync("responsable@demo.example");
        var (file, page) = ($"/pilotage/personnes/{personId}", $"/pilotage/personnes/appels/{attempt.Id}");
        (await manager.OpenAsync(page)).Location.ShouldBe(file, "the file is not open yet");
        await manager.SubmitAsync(await manager.OpenAsync(file), file, ("Form.Reason", "PersonAsks"));
        (await manager.OpenAsync(file)).Document.QuerySelector($"a[href='{page}']").ShouldNotBeNull();
        var refused = await manager.SubmitAsync(await manager.OpenAsync(page), page, ("Form.Outcome", "Reached"), ("Form.Reason", ""));
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Text.ShouldContain("Dites pourquoi vous corrigez cet appel.");

        (await manager.SubmitAsync(refused, page, ("Form.Outcome", "Reached"), ("Form.Reason", "Mauvaise touche"))).Location.ShouldBe(file);

        (await manager.OpenAsync(file)).Text.ShouldContain("Noté par erreur");
        (await _host.InStoreAsync(db => db.CampaignContacts.SingleAsync(row => row.Id == attempt.ContactId))).State.ShouldBe(ContactState.Completed);
        (await (await _host.SignInAsync("appels@demo.example")).OpenAsync(page)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
