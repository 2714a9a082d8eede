using AngersHabitat.Application.Outreach.Demo;
using AngersHabitat.Domain.Common;
using AngersHabitat.Domain.Outreach;
using AngersHabitat.Domain.Worksites;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Forms;

/// <summary>Where the walk begins, and the steps by POST that lead to forms no link leads to: searches, a claimed call, a closed place.</summary>
public sealed class FormDoors(RouteTellingHost host)
{
    /// <summary>What takes a POST without being a form that a person fills in, with the reason.</summary>
    public static readonly IReadOnlyDictionary<string, string> LeftOut = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["/agents/mes-sessions/fermer"] = "a button: nothing is typed; SessionTests",
        ["/agents/double-verification/codes"] = "a button: nothing is typed; SecondFactorTests",
        ["/agents/double-verification/retirer"] = "a button: nothing is typed; SecondFactorTests",
        ["/admin/comptes/{id:guid}/double-verification"] = "a button: nothing is typed; SecondFactorTests",
        ["/connexion/confirmer"] = "asked for before what is grave: ProofTests",
        ["/connexion/code"] = "the second step of signing in: SecondFactorTests",
        ["/deconnexion"] = "ends the session of whoever walks",
        ["/agents/orientations/lots/{id:guid}"] = "a download: nothing is typed and no page answers",
        ["/agents/appels/{contactId:guid}/prolonger"] = "sent by the script of the call screen, answers JSON",
        ["/agents/appels/{contactId:guid}/danger"] = "sent by the script of the call screen, answers nothing",
        ["/agents/interventions/agenda/proposition"] = "a button: nothing is typed; AgendaPagesTests",
        ["/agents/opposition/confirmer"] = "confirms what was shown: nothing is typed; CampaignPagesTests",
        ["/agents/appels/note"] = "sent by the script of the call screen, answers JSON",
        ["/agents/appels/{contactId:guid}/relier"] = "a button of the call form, whose fields are tried by the form itself",
        ["/agents/appels/{contactId:guid}/separer"] = "a button of the call form, whose fields are tried by the form itself",
        ["/agents/appels/{contactId:guid}/rouvrir"] = "a button beside somebody found whose call is over: nothing is typed",
        ["/agents/appels/{contactId:guid}/opposition-levee"] = "a box beside somebody found who objects",
        ["/agents/campagnes/mes-appels/{callId:guid}/annuler"] = "a button: nothing is typed",
        ["/agents/interventions/protocoles/apercu"] = "a button of the form of a protocol, which is tried where it publishes",
        ["/agents/interventions/ma-tournee/{id:guid}/geste"] = "the forms of the visit's own page, tried there; who walks goes to no visit",
        ["/agents/interventions/ma-tournee/{id:guid}/gestes"] = "sent by the script of the round, answers JSON",
        ["/agents/nettoyage/{id:guid}/geste"] = "tried in CleaningPagesTests; who walks cleans nothing",
        ["/agents/nettoyage/{id:guid}/gestes"] = "sent by the script of the day, answers JSON",
        ["/agents/interventions/{id:guid}/partir"] = "of a vital emergency that nobody has taken: InterventionPagesTests",
        ["/residences/{slug}/signaler/proprete"] = "a choice and a photograph, limited by address: HallTellingTests",
        ["/agents/nettoyage/signalements/{id:guid}/reprendre"] = "a button: nothing is typed; HallTellingTests",
        ["/ma-visite/{key}"] = "opened by the tenant's link alone: InterventionPagesTests",
        ["/agents/interventions/{id:guid}/acces"] = "a button: nothing is typed",
        ["/pilotage/personnes/appels/{attemptId:guid}"] = "from an open file with calls: CallCorrectionPagesTests",
        ["/pilotage/personnes/a-revoir/{id:guid}"] = "two buttons beside a person: nothing is typed; PeopleReviewPagesTests",
        ["/agents/plusieurs-lieux/publication/{id:guid}"] = "a button: nothing is typed; TogetherPagesTests",
        ["/agents/frequentation/{slug}/passages"] = "the queue of a device, JSON",
        ["/agents/campagnes/{id:guid}/import"] = "a file",
        ["/agents/campagnes/{id:guid}/import/{key:guid}"] = "confirms a file",
        ["/agents/campagnes/{id:guid}/import/{key:guid}/annuler"] = "gives a file up",
        ["/agents/appels-entrants/import"] = "a file",
        ["/agents/appels-entrants/import/{key:guid}"] = "confirms a file",
        ["/agents/appels-entrants/import/{key:guid}/annuler"] = "gives a file up",
        ["/agents/orientations/reponses"] = "a file",
        ["/agents/orientations/reponses/{key:guid}"] = "confirms a file",
        ["/agents/orientations/reponses/{key:guid}/annuler"] = "gives a file up",
        ["/pilotage/chantiers/import"] = "a file",
        ["/pilotage/chantiers/import/{key:guid}"] = "confirms a file",
        ["/pilotage/chantiers/import/{key:guid}/annuler"] = "gives a file up",
        ["/admin/lieux/import"] = "a file",
        ["/admin/lieux/import/{key:guid}"] = "confirms a file",
        ["/admin/lieux/import/{key:guid}/annuler"] = "gives a file up",
        ["/admin/residences/import"] = "a file",
        ["/admin/residences/import/{key:guid}"] = "confirms a file",
        ["/admin/residences/import/{key:guid}/annuler"] = "gives a file up",
        ["/admin/comptes/import"] = "a file",
        ["/admin/comptes/import/{key:guid}"] = "confirms a file",
        ["/admin/comptes/import/{key:guid}/annuler"] = "gives a file up",
        ["/admin/comptes/liens"] = "boxes beside accounts that wait, of whom the demonstration has none: AccountImportTests",
        ["/admin/lieux/{id:guid}/garder"] = "a button: nothing is typed",
        ["/admin/lieux/{id:guid}/supprimer"] = "a button: nothing is typed",
        ["/admin/residences/{id:guid}/supprimer"] = "a button: nothing is typed",
        ["/infos"] = "words, and an agency's address, which may be a former one: the page says in words when nobody has it; NoticePagesTests",
        ["/suivre/confirmer/{key}"] = "a button, opened by the link of a letter: SubscriptionPagesTests",
        ["/suivre/gerer/{key}"] = "opened by the link of a letter: SubscriptionPagesTests",
        ["/suivre/quitter/{key}"] = "a button, opened by the link of a letter: SubscriptionPagesTests",
        ["/invitation/{key}"] = "opened by a link that is shown once: InvitationTests",
        ["/admin/comptes/{id:guid}/lien"] = "a button: nothing is typed; InvitationTests",
        ["/admin/courriers/suite"] = "buttons beside a letter: nothing is typed; LetterPagesTests",
        ["/admin/organisme"] = "confirms the preview: nothing is typed; LandlordPagesTests",
        ["/admin/organisme/annuler/{number:int}"] = "a button: nothing is typed",
        ["/admin/organisme/logo"] = "a file",
        ["/admin/organisme/logo/retirer"] = "a button: nothing is typed",
        ["/admin/organisme/crises/{id:guid}/supprimer"] = "a button: nothing is typed",
        ["/admin/mise-en-service/ouvrir"] = "a button: nothing is typed",
        ["/admin/mise-en-service/fermer"] = "a button: nothing is typed",
        ["/agents/infos/{id:guid}/publier"] = "a button: nothing is typed; NoticePagesTests",
        ["/agents/infos/{id:guid}/brouillon"] = "a button: nothing is typed; NoticePagesTests",
        ["/agents/infos/{id:guid}/retirer"] = "a button: nothing is typed; NoticePagesTests",
        ["/agents/infos/{id:guid}/remettre"] = "a button: nothing is typed; NoticePagesTests",
        ["/erreur/{code:int:range(400,599)}"] = "the page behind a status code",
    };

    private readonly FormWalk _walk = new(host);

    /// <summary>Walks.</summary>
    public async Task<FormWalk> WalkAsync()
    {
        var visitor = host.Visit();
        await _walk.WalkAsync(visitor, "/", "/connexion");
        var clients = new Dictionary<string, PageClient>(StringComparer.Ordinal);
        foreach (var who in (string[])["accueil", "standard", "appels", "responsable", "admin"])
            clients[who] = await host.SignInAsync($"{who}@demo.example");
        await PlacesAsync(clients["accueil"], clients["responsable"]);
        await CallsAsync(clients["appels"]);
        await DeskAsync(clients["standard"]);
        await PersonAsync(clients["responsable"]);
        await WorksitesAsync(clients["responsable"]);
        await ClosedAccountAsync(clients["admin"]);
        _walk.Keep(clients["responsable"], await clients["responsable"].OpenAsync($"/agents/interventions/agenda/{await PlannedVisits.AskAsync(host)}"));
        var notice = await NoticeSteps.PublishAsync(host);
        _walk.Keep(clients["accueil"], await clients["accueil"].OpenAsync($"/agents/infos/{notice}"));
        _walk.Keep(clients["accueil"], await clients["accueil"].OpenAsync($"/agents/infos/{await host.SendAsync(NoticeSteps.Draft("Brouillon"), Roles.Reception)}/modifier"));
        foreach (var client in clients.Values)
            await _walk.WalkAsync(client, "/agents", "/pilotage", "/admin/comptes", "/admin/lieux", "/admin/residences", "/admin/organisme", "/agents/mot-de-passe", "/agents/opposition");
        return _walk;
    }

    // A place closed at once, another with a publication to take back, a third with a draft that somebody else overtook.
    private async Task PlacesAsync(PageClient claire, PageClient helene)
    {
        _walk.Keep(claire, await SubmitAsync(claire, "/agents/lieux/agence-nord", "/agents/lieux/agence-nord/urgence", ("Reason", "Dégât des eaux"), ("Plan", "UntilFurtherNotice")));
        foreach (var (client, day) in ((PageClient, string)[])[(claire, "2020-11-18"), (helene, "2020-11-19")])
            await SubmitAsync(client, "/agents/lieux/agence-centre/exceptions", "/agents/lieux/agence-centre/exceptions", ("From", day), ("Last", day), ("Reason", "Inventaire"));
        _walk.Keep(claire, await claire.OpenAsync("/agents/lieux/agence-centre/apercu"));
        _walk.Keep(claire, await SubmitAsync(claire, "/agents/lieux/agence-centre/apercu", "/agents/lieux/agence-centre/publier"));
        _walk.Keep(helene, await helene.OpenAsync("/agents/lieux/agence-centre/apercu"));
        _walk.Keep(helene, await helene.OpenAsync("/agents/lieux/agence-centre"));
    }

    private async Task CallsAsync(PageClient agent)
    {
        var wrong = await host.InStoreAsync(db => db.CampaignContacts.Where(row => row.State == ContactState.NumberToFix && row.CampaignId == OutreachDemoData.SecondCampaignId)
            .Join(db.People, row => row.PersonId, person => person.Id, (row, person) => person.LastName).FirstAsync());
        _walk.Keep(agent, await SubmitAsync(agent, "/agents/campagnes", "/agents/campagnes/recherche", ("Text", wrong)));
        var queue = $"/agents/campagnes/{OutreachDemoData.SecondCampaignId}/suivant";
        _walk.Keep(agent, await agent.OpenAsync(queue));
        _walk.Keep(agent, await SubmitAsync(agent, queue, queue));
        _walk.Keep(agent, await agent.OpenAsync("/agents/orientations?vue=ToTell"));
    }

    private async Task DeskAsync(PageClient standard)
    {
        const string desk = "/agents/appels-entrants";
        var phone = await host.InStoreAsync(db => db.CampaignContacts.Where(row => row.State == ContactState.ToCall && row.CampaignId == OutreachDemoData.SecondCampaignId)
            .Join(db.People, row => row.PersonId, person => person.Id, (row, person) => person.Phone).FirstAsync());
        _walk.Keep(standard, await SubmitAsync(standard, desk, desk + "/appelant", ("CallerNumber", phone)));
        _walk.Keep(standard, await SubmitAsync(standard, desk, desk, ("Call.Reason", "Emergency"), ("Call.Outcome", "Urgent"), ("Call.Where", "Hall B")));
        _walk.Keep(standard, await standard.OpenAsync(desk));
        _walk.Keep(standard, await SubmitAsync(standard, desk, desk + "/rappels", ("Step", "Take")));
    }

    private async Task PersonAsync(PageClient manager)
    {
        var person = await host.InStoreAsync(db => db.People.OrderBy(row => row.Reference).FirstAsync());
        var address = $"/pilotage/personnes/{person.Id}";
        _walk.Keep(manager, await manager.OpenAsync(address));
        _walk.Keep(manager, await SubmitAsync(manager, address, address, ("Reason", nameof(FileReason.AccessRight))));
        const PersonGaps everything = PersonGaps.FirstName | PersonGaps.Civility | PersonGaps.Language | PersonGaps.LivesAlone | PersonGaps.Phone | PersonGaps.Address;
        await host.InStoreAsync(db => db.People.Where(row => row.Id == person.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Gaps, everything)));
        _walk.Keep(manager, await manager.OpenAsync($"/agents/personnes/{person.Id}/completer"));
        _walk.Keep(manager, await manager.OpenAsync($"/pilotage/campagnes/{OutreachDemoData.FirstCampaignId}/anonymiser"));
    }

    private async Task WorksitesAsync(PageClient manager)
    {
        const string operations = "/pilotage/chantiers/operations";
        foreach (var state in (TenderLotState[])[TenderLotState.Planned, TenderLotState.UnderReview])
        {
            var lot = await host.InStoreAsync(db => db.TenderLots.FirstAsync(row => row.State == state));
            var root = $"{operations}/{lot.OperationId}/lots/{lot.Id}";
            _walk.Keep(manager, await manager.OpenAsync(root + "/modifier"));
            _walk.Keep(manager, await manager.OpenAsync(root + "/suite"));
        }
        var works = await host.InStoreAsync(db => db.Operations.Where(row => row.Name == "Résidence du Mail").Select(row => row.Id).SingleAsync());
        await SubmitAsync(manager, $"{operations}/{works}/suspension", $"{operations}/{works}/suspension", ("OrderNumber", "OS 12"), ("Cause", nameof(SuspensionCause.Sanitary)));
        _walk.Keep(manager, await manager.OpenAsync($"{operations}/{works}/reprise"));
        // Linked from operations without a history, of which the demonstration has none.
        _walk.Keep(manager, await manager.OpenAsync($"{operations}/{works}/supprimer"));
    }

    private async Task ClosedAccountAsync(PageClient admin)
    {
        var form = await admin.OpenAsync("/admin/comptes/nouveau");
        var opened = await admin.FollowAsync(await admin.SubmitAsync(form, "/admin/comptes/nouveau", ("Name", "Lucie"), ("Email", "lucie@demo.example"), ("Roles", "Reception")));
        var close = opened.Document.Forms.Select(found => found.GetAttribute("action")!).Single(action => action.EndsWith("/fermer", StringComparison.Ordinal));
        await admin.SubmitAsync(opened, close);
        _walk.Keep(admin, await admin.OpenAsync(close[..^"/fermer".Length]));
    }

    private static async Task<PageAnswer> SubmitAsync(PageClient client, string page, string action, params (string, string?)[] values)
        => await client.FollowAsync(await client.SubmitAsync(await client.OpenAsync(page), action, values));
}
