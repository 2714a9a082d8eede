using AngersHabitat.Application.Notices;
using AngersHabitat.Domain.Common;
using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Web.Tests.Notices;

/// <summary>Looking for words among notices: accents and case do not count, what is over is found, and nobody finds what is not for her.</summary>
public sealed class NoticeSearchTests : IAsyncDisposable
{
    private readonly PortalHost _host = new();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData("SÉCHE")]
    [InlineData("cave seche-linge")]
    [InlineData("réparé")]
    public async Task Search_ByPost_FindsTitlesTextsAndUpdates_AtAnAddressThatTellsNothing(string words)
    {
        await DryerAsync();
        using var body = new FormUrlEncodedContent([new("q", words)]);
        using var sent = await _host.Visit().Http.PostAsync(new Uri("/infos", UriKind.Relative), body, TestContext.Current.CancellationToken);

        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        sent.Headers.Contains("Set-Cookie").ShouldBeFalse();
        var address = sent.Headers.Location!.OriginalString;
        address.ShouldNotContain("linge");
        var page = await _host.Visit().OpenAsync(address);
        page.Document.QuerySelectorAll(".app-info").Length.ShouldBe(1);
        page.Text.ShouldContain("Sèche-linge en panne");
        page.Document.QuerySelectorAll("a").ShouldAllBe(link => !(link.GetAttribute("href") ?? "").Contains("linge"));
    }

    [Fact]
    public async Task Search_WhatIsOver_IsFoundThoughTheListShowsItNoMore()
    {
        var id = await DryerAsync();
        await _host.SendAsync(new EndNotice.Command { Id = id, Version = await NoticeSteps.VersionAsync(_host, id), Now = true }, Roles.Reception);
        _host.Time.Advance(TimeSpan.FromDays(200));

        (await _host.Visit().OpenAsync("/infos")).Text.ShouldNotContain("Sèche-linge");
        var page = await _host.Visit().OpenAsync("/infos?q=seche");
        page.Text.ShouldContain("Aucune info en cours ne parle de « seche ».");
        page.Text.ShouldContain("Sèche-linge en panne");
    }

    [Fact]
    public async Task Search_NoticeOfOneResidence_IsFoundOnlyWhereThatResidenceIsAskedFor()
    {
        await DryerAsync(draft => draft with { Audience = Audience.Residences, Residences = "Les Tilleuls" });

        (await _host.Visit().OpenAsync("/infos?q=seche")).Text.ShouldNotContain("Sèche-linge");
        (await _host.Visit().OpenAsync("/infos?q=seche&residence=cour-saint-laud")).Text.ShouldNotContain("Sèche-linge");
        (await _host.Visit().OpenAsync("/infos?q=seche&residence=les-tilleuls")).Text.ShouldContain("Sèche-linge");
    }

    [Fact]
    public async Task Search_OfTheStaff_FindsDraftsAndUpdates()
    {
        await DryerAsync();
        await _host.SendAsync(NoticeSteps.Draft("Cave à sécher fermée"), Roles.Reception);
        var claire = await _host.SignInAsync("accueil@demo.example");

        (await claire.OpenAsync("/agents/infos?texte=SECHE")).Document.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        (await claire.OpenAsync("/agents/infos?texte=repare")).Document.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        (await claire.OpenAsync("/agents/infos?texte=seche&etat=Draft")).Document.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
    }

    private async Task<Guid> DryerAsync(Func<SaveNotice.Command, SaveNotice.Command>? change = null)
    {
        var draft = NoticeSteps.Draft("Sèche-linge en panne") with { Text = "Le sèche-linge de la cave est en panne depuis mardi 10 novembre." };
        var id = await NoticeSteps.PublishAsync(_host, change?.Invoke(draft) ?? draft);
        await _host.SendAsync(new AddNoticeUpdate.Command { Id = id, UpdateId = Guid.NewGuid(), Text = "Il est réparé." }, Roles.Reception);
        return id;
    }
}
