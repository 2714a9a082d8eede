using AngersHabitat.Application.Mail;
using AngersHabitat.Application.Subscriptions;
using AngersHabitat.Domain.Common;
using AngersHabitat.Domain.Mail;
using AngersHabitat.Domain.Subscriptions;
using AngersHabitat.Web.Features.Subscriptions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace AngersHabitat.Web.Tests.Subscriptions;

public sealed class SubscriptionPagesTests : IAsyncDisposable
{
    private const string Form = "/suivre";
    private readonly PortalHost _host = new() { NobodyFollows = true };

    public SubscriptionPagesTests() => _host.Settings["Chores:Enabled"] = "false";

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Ask_ConfirmManageLeave_GoesTheWholeWay()
    {
        var visitor = _host.Visit();
        var residence = await _host.InStoreAsync(db => db.Residences.OrderBy(row => row.Id).Select(row => row.Id).FirstAsync());
        var form = await visitor.OpenAsync($"{Form}?residence={residence}");

        (await visitor.SubmitAsync(form, Form, ("Address", " Marie@Exemple.fr "), ("Tenders", "true"))).Location.ShouldBe("/suivre/envoye");
        var confirm = Link((await SentAsync()).ShouldHaveSingleItem(), "/confirmer/");
        (await visitor.OpenAsync(confirm)).Text.ShouldContain("M•••@exemple.fr");
        (await RowAsync()).State.ShouldBe(SubscriptionState.Pending, "opening the link changes nothing: machines open it too");
        var managed = await visitor.FollowAsync(await visitor.SubmitAsync(await visitor.OpenAsync(confirm), confirm));
        managed.Text.ShouldContain("C’est confirmé");
        (await RowAsync()).Choices.Count.ShouldBe(2);

        var manage = managed.Document.Forms.Select(found => found.GetAttribute("action")!).Single(action => action.Contains("/gerer/", StringComparison.Ordinal));
        var kept = await visitor.SubmitAsync(managed, manage, ("Form.Kept", $"{residence}"));
        kept.Status.ShouldBe(HttpStatusCode.Redirect, kept.Text);
        (await RowAsync()).Choices.Select(choice => choice.SubjectId).ShouldBe([residence]);
        var leave = managed.Document.Forms.Select(found => found.GetAttribute("action")!).Single(action => action.Contains("/quitter/", StringComparison.Ordinal));
        (await visitor.SubmitAsync(await visitor.OpenAsync(leave), leave)).Text.ShouldContain("Vous ne recevrez plus nos courriers");

        var left = await RowAsync();
        (left.State, left.Address, left.ConfirmedKey).ShouldBe((SubscriptionState.Left, null, null));
        (await visitor.OpenAsync(confirm)).Text.ShouldContain("Ce lien n’est plus valable");
    }

    [Theory]
    [InlineData("/residences/les-tilleuls", "residence")]
    [InlineData("/infos?residence=les-tilleuls", "residence")]
    [InlineData("/lieux/agence-sud", "agence")]
    [InlineData("/lieux/loge-les-tilleuls", "agence")]
    [InlineData("/infos?agence=agence-sud", "agence")]
    [InlineData("/appels-d-offres", "appels")]
    public async Task Pages_LeadToTheForm_WithWhatTheyAreAboutChosen(string page, string chosen)
    {
        var visitor = _host.Visit();
        var link = (await visitor.OpenAsync(page)).Document.QuerySelector("main a[href^='/suivre']")!.GetAttribute("href")!;
        link.ShouldStartWith($"/suivre?{chosen}=");

        var form = await visitor.OpenAsync(link);

        var sent = await visitor.SubmitAsync(form, Form, ("Address", "odette@exemple.fr"));
        sent.Location.ShouldBe("/suivre/envoye", sent.Text);
        (await RowAsync()).Choices.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Ask_LodgeOrUnknownAgency_IsRefused()
    {
        var lodge = await _host.InStoreAsync(db => db.Places.Where(place => place.Slug == "loge-les-tilleuls").Select(place => place.Id).SingleAsync());
        foreach (var agency in (Guid[])[lodge, Guid.NewGuid()])
        {
            var refused = await Should.ThrowAsync<RuleException>(() => _host.SendAsync(new AskToFollow.Command { Id = Guid.NewGuid(), Address = "odette@exemple.fr", AgencyId = agency }));
            refused.Code.ShouldBe("Subscriptions.Unknown");
        }
    }

    [Fact]
    public async Task Leave_AsAMailProgramAsks_NeedsNoCookieAndNoPage()
    {
        var id = await ConfirmedAsync("marie@exemple.fr");
        using var client = _host.CreateClient();

        using var answer = await client.PostAsync(
            new Uri($"/suivre/quitter/{Links.Seal(SubscriptionUse.Leave, id)}", UriKind.Relative), new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await RowAsync()).Address.ShouldBeNull();
        using var again = await client.PostAsync(new Uri($"/suivre/quitter/{Links.Seal(SubscriptionUse.Leave, id)}", UriKind.Relative), null);
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Ask_KnownUnknownAndLeftAddress_HasTheSameAnswerAndTheSameRows()
    {
        await ConfirmedAsync("connue@exemple.fr");
        var answers = new List<(string? Location, HttpStatusCode Status, int Rows, int Letters)>();
        foreach (var address in (string[])["connue@exemple.fr", "inconnue@exemple.fr"])
        {
            var before = await CountAsync();
            var visitor = _host.Visit();
            var answer = await visitor.SubmitAsync(await visitor.OpenAsync(Form), Form, ("Address", address), ("Tenders", "true"));
            var after = await CountAsync();
            answers.Add((answer.Location, answer.Status, after.Rows - before.Rows, after.Letters - before.Letters));
        }

        answers[1].ShouldBe(answers[0]);
        answers[0].Rows.ShouldBe(1);
        var letters = (await SentAsync()).Where(letter => letter.TextBody!.Contains("/confirmer/", StringComparison.Ordinal)).ToList();
        letters.Count.ShouldBe(3);
        letters.Select(letter => letter.TextBody!.Split("http")[0]).Distinct().Count().ShouldBe(1, "the letter says the same too");
    }

    [Fact]
    public async Task Confirm_AddressThatFollowsAlready_HasOneSubscriptionWithBoth()
    {
        var first = await ConfirmedAsync("marie@exemple.fr");
        var agency = await _host.InStoreAsync(db => db.Places.Where(place => place.Slug == "agence-centre").Select(place => place.Id).SingleAsync());
        var asking = new AskToFollow.Command { Id = Guid.NewGuid(), Address = "MARIE@exemple.fr", AgencyId = agency };
        await _host.SendAsync(asking);

        (await _host.SendAsync(new ConfirmSubscription.Command(asking.Id))).ShouldBe(first);

        var confirmed = await _host.InStoreAsync(db => db.Subscriptions.SingleAsync(row => row.State == SubscriptionState.Confirmed));
        confirmed.Choices.Count.ShouldBe(2);
        (await _host.InStoreAsync(db => db.Subscriptions.CountAsync(row => row.Address != null))).ShouldBe(1);
    }

    [Theory]
    [InlineData("", "true", "Écrivez votre adresse électronique.")]
    [InlineData("marie", "true", "Cette adresse n’est pas complète")]
    [InlineData("marie@exemple.fr", null, "Choisissez ce que vous voulez suivre.")]
    public async Task Ask_Invalid_Answers400AndKeepsWhatWasTyped(string address, string? tenders, string error)
    {
        var visitor = _host.Visit();
        var answer = await visitor.SubmitAsync(await visitor.OpenAsync(Form), Form, ("Address", address), ("Tenders", tenders));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Text.ShouldContain(error);
        answer.Document.QuerySelector("input[type=email]")!.GetAttribute("value").ShouldBe(address);
        (await CountAsync()).Rows.ShouldBe(0);
    }

    [Fact]
    public async Task Ask_TooOftenFromOneAddress_Answers429()
    {
        var visitor = _host.VisitFrom("203.0.113.9");
        var form = await visitor.OpenAsync(Form);
        var statuses = new List<HttpStatusCode>();
        for (var time = 0; time < 21; time++)
            statuses.Add((await visitor.SubmitAsync(form, Form, ("Address", "")))?.Status ?? default);
        statuses[^1].ShouldBe(HttpStatusCode.TooManyRequests);
        statuses[0].ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Ask_SomebodyElsesAddressAgainAndAgain_SendsThreeLettersAnHour()
    {
        for (var time = 0; time < 6; time++)
        {
            await _host.SendAsync(new AskToFollow.Command { Id = Guid.NewGuid(), Address = "victime@exemple.fr", Tenders = true });
            _host.Time.Advance(TimeSpan.FromMinutes(1));
        }
        (await SentAsync()).Count.ShouldBe(GetLetterFacts.MostRequests);
    }

    [Fact]
    public async Task Links_OfSomebodyElseOrOfAnotherUse_AreNotFound()
    {
        var id = await ConfirmedAsync("marie@exemple.fr");
        var visitor = _host.Visit();
        foreach (var key in (string[])["abc", new string('A', 200), $"{id}", Links.Seal(SubscriptionUse.Confirm, id)])
            (await visitor.OpenAsync($"/suivre/gerer/{key}")).Status.ShouldBe(HttpStatusCode.NotFound, key);
    }

    [Fact]
    public async Task Erase_AfterTwoDays_ForgetsWhatNobodyConfirmed()
    {
        await ConfirmedAsync("marie@exemple.fr");
        await _host.SendAsync(new AskToFollow.Command { Id = Guid.NewGuid(), Address = "autre@exemple.fr", Tenders = true });
        _host.Time.Advance(TimeSpan.FromHours(48));

        (await _host.SendAsync(new EraseRequests.Command())).ShouldBe(1);

        (await RowAsync()).Address.ShouldBe("marie@exemple.fr");
    }

    private SubscriptionLinks Links => _host.Services.GetRequiredService<SubscriptionLinks>();

    private async Task<Guid> ConfirmedAsync(string address)
    {
        var asking = new AskToFollow.Command { Id = Guid.NewGuid(), Address = address, Tenders = true };
        await _host.SendAsync(asking);
        await SentAsync();
        return await _host.SendAsync(new ConfirmSubscription.Command(asking.Id));
    }

    private async Task<List<MimeMessage>> SentAsync()
    {
        await using (var scope = _host.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<SendLetters>().WorkAsync(TestContext.Current.CancellationToken);
        return Directory.Exists(_host.LetterFolder) ? [.. Directory.EnumerateFiles(_host.LetterFolder, "*.eml").Select(file => MimeMessage.Load(file))] : [];
    }

    private static string Link(MimeMessage message, string part)
        => new Uri(message.TextBody!.Split('\n').Select(line => line.Trim()).Single(line => line.Contains(part, StringComparison.Ordinal))).AbsolutePath;

    private Task<Subscription> RowAsync() => _host.InStoreAsync(db => db.Subscriptions.AsNoTracking().SingleAsync());

    private async Task<(int Rows, int Letters)> CountAsync()
        => (await _host.InStoreAsync(db => db.Subscriptions.CountAsync()), await _host.InStoreAsync(db => db.Letters.CountAsync(letter => letter.Kind == LetterKind.SubscriptionRequest)));
}
