using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Cleaning;

/// <summary>A caretaker tells of a problem with a photograph: made anew, seen by those who see to it, erased after 60 days while the problem stays.</summary>
public sealed class ProblemPhotographTests : IDisposable
{
    private const string Day = "/agents/nettoyage";

    private readonly PortalHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Problem_WithAPhotograph_IsShownToWhoMayAndErasedAfterSixtyDays()
    {
        var caretaker = await _host.SignInAsync("technicien@demo.example");
        var id = Guid.NewGuid();
        (await TellAsync(caretaker, id, PhotographFiles.Draw(1800, 1200))).Status.ShouldBe(HttpStatusCode.Redirect);
        var photo = $"{Day}/problemes/{id}/photo";
        (await caretaker.OpenAsync(Day)).Document.QuerySelector($"a[href='{photo}']").ShouldNotBeNull();
        var picture = await caretaker.Http.GetByteArrayAsync(new Uri(photo, UriKind.Relative), TestContext.Current.CancellationToken);
        picture.Length.ShouldBeInRange(1, Photograph.MostBytes);
        picture[..2].ShouldBe([0xFF, 0xD8]);
        (await (await _host.SignInAsync("accueil@demo.example")).OpenAsync(photo)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await caretaker.OpenAsync($"{Day}/problemes/{Guid.NewGuid()}/photo")).Status.ShouldBe(HttpStatusCode.NotFound);

        await _host.InStoreAsync(db => db.Photographs.ExecuteUpdateAsync(set => set.SetProperty(row => row.StoredAt, row => row.StoredAt.AddDays(-60))));
        await _host.SendAsync(new ErasePhotographs.Command());

        (await _host.InStoreAsync(db => db.RoundPhotographs.CountAsync())).ShouldBe(0);
        (await caretaker.OpenAsync(photo)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await caretaker.OpenAsync(Day)).Text.ShouldContain("Porte cassée");
    }

    [Fact]
    public async Task Problem_WithSomethingElseThanAPicture_Is400AndStoresNothing()
    {
        var caretaker = await _host.SignInAsync("technicien@demo.example");
        var id = Guid.NewGuid();

        var answer = await TellAsync(caretaker, id, "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray());

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Document.QuerySelectorAll(".govuk-error-message").ShouldNotBeEmpty();
        answer.Document.QuerySelectorAll("textarea").Select(field => field.TextContent.Trim()).ShouldContain("Porte cassée");
        (await _host.InStoreAsync(db => db.CleaningRounds.AnyAsync(row => row.Id == id))).ShouldBeFalse();
    }

    // The forms of a residence have one address: that of the problem is the one that takes a file.
    private static async Task<PageAnswer> TellAsync(PageClient caretaker, Guid id, byte[] file)
    {
        var page = await caretaker.OpenAsync(Day);
        var field = page.Document.QuerySelector("[data-visit] input[type=file]").ShouldNotBeNull();
        var form = field.Closest("form").ShouldNotBeNull();
        var act = field.GetAttribute("name")!.Replace(".Photo", "", StringComparison.Ordinal);
        using var body = new MultipartFormDataContent
        {
            { new StringContent(form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new StringContent($"{id}"), $"{act}.Id" }, { new StringContent("Problem"), $"{act}.Kind" }, { new StringContent("0"), $"{act}.Points" },
            { new StringContent("Porte cassée"), $"{act}.Words" }, { new ByteArrayContent(file), $"{act}.Photo", "photo.jpg" },
        };
        using var response = await caretaker.Http.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), body, TestContext.Current.CancellationToken);
        return await PageAnswer.ReadAsync(response);
    }
}
