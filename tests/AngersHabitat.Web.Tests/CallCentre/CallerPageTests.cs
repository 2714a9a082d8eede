using AngersHabitat.Domain.Outreach;
using AngersHabitat.Web.Presentation;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.CallCentre;

/// <summary>The caller who belongs to a campaign: found by number, named, promised a call, and nothing more.</summary>
public sealed class CallerPageTests : IAsyncDisposable
{
    private const string Desk = "/agents/appels-entrants";
    private const string Search = Desk + "/appelant";
    private readonly PortalHost _host = new();

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Find_NumberOfACampaign_ShowsTheNameAndThatACallIsOwed()
    {
        var person = await SomebodyAsync();
        var client = await _host.SignInAsync("standard@demo.example");

        var sent = await client.SubmitAsync(await client.OpenAsync(Desk), Search, ("CallerNumber", person.Phone));

        sent.Location!.ShouldNotContain(person.Phone[3..]);
        var page = await client.FollowAsync(sent);
        page.Text.ShouldContain($"{person.FirstName} {person.LastName} Un appel lui est dû dans une campagne.");
        page.Form($"{Search}/{person.ContactId}").QuerySelector("[name$=CallAt]")!.GetAttribute("value").ShouldBe("2020-11-12T11:00");
    }

    [Fact]
    public async Task Find_NumberOfACampaign_ShowsNothingElseOfThePerson()
    {
        var person = await SomebodyCalledAsync();
        var client = await _host.SignInAsync("standard@demo.example");

        var page = await client.FollowAsync(await client.SubmitAsync(await client.OpenAsync(Desk), Search, ("CallerNumber", person.Phone)));

        var html = WebUtility.HtmlDecode(page.Html);
        html.ShouldContain(person.LastName);
        foreach (var secret in person.Secrets)
            html.ShouldNotContain(secret);
    }

    [Fact]
    public async Task Find_UnknownNumber_SaysSo()
    {
        var client = await _host.SignInAsync("standard@demo.example");
        var page = await client.FollowAsync(await client.SubmitAsync(await client.OpenAsync(Desk), Search, ("CallerNumber", "01 99 00 99 99")));
        page.Document.Body!.TextContent.ShouldContain("Ce numéro n’est celui de personne dans une campagne en cours.");
    }

    [Fact]
    public async Task Find_IncompleteNumber_Answers400AndKeepsIt()
    {
        var client = await _host.SignInAsync("standard@demo.example");
        var answer = await client.SubmitAsync(await client.OpenAsync(Desk), Search, ("CallerNumber", "02 61"));
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Text.ShouldContain("Ce numéro n’est pas complet.");
        answer.Field("CallerNumber")!.GetAttribute("value").ShouldBe("02 61");
    }

    [Theory]
    [InlineData("accueil@demo.example")]
    [InlineData("appels@demo.example")]
    public async Task FindAndPromise_ByOthers_AreForbidden(string email)
    {
        var person = await SomebodyAsync();
        var client = await _host.SignInAsync(email);
        (await PostAsync(client, Search, ("CallerNumber", person.Phone))).ShouldBe(HttpStatusCode.Forbidden);
        (await PostAsync(client, $"{Search}/{person.ContactId}", ("CallAt", "2020-11-13T10:00"))).ShouldBe(HttpStatusCode.Forbidden);
        (await client.OpenAsync($"{Desk}?appelant={person.ContactId}")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await StateAsync(person.ContactId)).ShouldBe(ContactState.ToCall);
    }

    [Fact]
    public async Task Promise_UnknownPerson_IsNotFound()
    {
        var client = await _host.SignInAsync("standard@demo.example");
        var token = (await client.OpenAsync(Desk)).Document.QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var unknown = Guid.NewGuid();
        (await PostAsync(client, $"{Search}/{unknown}", ($"Promise[{unknown}].CallAt", "2020-11-13T10:00"), ("__RequestVerificationToken", token)))
            .ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("", "Indiquez le jour et l’heure du rappel.")]
    [InlineData("demain", "« demain » ne peut pas être lu.")]
    [InlineData("2020-11-11T10:00", "Le rappel doit être dans le futur.")]
    [InlineData("2020-11-15T10:00", "hors des heures ou des dates d’appel")]
    public async Task Promise_ImpossibleMoment_Answers400AndBooksNothing(string at, string sentence)
    {
        var person = await SomebodyAsync();
        var client = await _host.SignInAsync("standard@demo.example");

        var answer = await PromiseAsync(client, person.ContactId, at);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Text.ShouldContain(sentence);
        answer.Field("CallAt")!.GetAttribute("value").ShouldBe(at);
        (await StateAsync(person.ContactId)).ShouldBe(ContactState.ToCall);
    }

    [Fact]
    public async Task Promise_PossibleMoment_BooksTheCallAndLeavesAnAuditRow()
    {
        var person = await SomebodyAsync();
        var client = await _host.SignInAsync("standard@demo.example");

        var page = await client.FollowAsync(await PromiseAsync(client, person.ContactId, "2020-11-13T10:00"));

        page.Document.Body!.TextContent.ShouldContain("Rappel réservé dans la campagne.");
        (await StateAsync(person.ContactId)).ShouldBe(ContactState.CallbackDue);
        var line = await _host.InStoreAsync(db => db.AuditEntries.AsNoTracking().SingleAsync(entry => entry.Action == "CallCentre.PromiseCall"));
        (line.ActorName, line.SubjectId).ShouldBe(("Samir Standard", person.ContactId));
        (line.Before + line.After).ShouldNotContain(person.LastName);
    }

    [Fact]
    public async Task Promise_ShownBeforeSomebodyElseChangedIt_Answers409()
    {
        var person = await SomebodyAsync();
        var client = await _host.SignInAsync("standard@demo.example");
        var page = await client.OpenAsync($"{Desk}?appelant={person.ContactId}");
        await PromiseAsync(await _host.SignInAsync("responsable@demo.example"), person.ContactId, "2020-11-13T10:00");
        (await client.SubmitAsync(page, $"{Search}/{person.ContactId}", ("CallAt", "2020-11-13T11:00"))).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    private static async Task<PageAnswer> PromiseAsync(PageClient client, Guid contactId, string at)
        => await client.SubmitAsync(await client.OpenAsync($"{Desk}?appelant={contactId}"), $"{Search}/{contactId}", ("CallAt", at));

    private static async Task<HttpStatusCode> PostAsync(PageClient client, string address, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var answer = await client.Http.PostAsync(new Uri(address, UriKind.Relative), form, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private Task<ContactState> StateAsync(Guid contactId)
        => _host.InStoreAsync(db => db.CampaignContacts.Where(row => row.Id == contactId).Select(row => row.State).SingleAsync());

    private Task<Known> SomebodyAsync() => _host.InStoreAsync(async db =>
    {
        var row = await (
            from contact in db.CampaignContacts.AsNoTracking()
            join campaign in db.Campaigns on contact.CampaignId equals campaign.Id
            join person in db.People on contact.PersonId equals person.Id
            where campaign.State == CampaignState.Active && contact.State == ContactState.ToCall
            orderby contact.Id
            select new { contact.Id, Person = person }).FirstAsync();
        return new Known(row.Id, row.Person.FirstName, row.Person.LastName, row.Person.Phone, []);
    });

    // Somebody with an address, a birth date, and a call on whose report stand a note.
    private Task<Known> SomebodyCalledAsync() => _host.InStoreAsync(async db =>
    {
        var row = await (
            from attempt in db.CallAttempts.AsNoTracking()
            join campaign in db.Campaigns on attempt.CampaignId equals campaign.Id
            join contact in db.CampaignContacts on attempt.ContactId equals contact.Id
            join person in db.People on contact.PersonId equals person.Id
            where campaign.State == CampaignState.Active && attempt.Note != null
            orderby attempt.Id
            select new { Attempt = attempt, Person = person }).FirstAsync();
        var born = row.Person.BirthDate;
        return new Known(row.Attempt.ContactId, row.Person.FirstName, row.Person.LastName, row.Person.Phone,
        [
            row.Attempt.Note!, row.Person.Address, row.Person.Residence, row.Person.Reference, row.Person.Phone[3..],
            $"{born:dd/MM/yyyy}", $"{born:yyyy-MM-dd}", French.LongDate(born), "Vit seul", "Besoin",
        ]);
    });

    private sealed record Known(Guid ContactId, string FirstName, string LastName, string Phone, IReadOnlyList<string> Secrets);
}
