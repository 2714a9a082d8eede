using AngersHabitat.Application.Mail;
using AngersHabitat.Domain.Mail;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Mail;

public sealed class LetterPagesTests
{
    private const string Address = "/admin/courriers";

    [Fact]
    public async Task Get_LettersSentAndWaiting_ShowsStatesAndNoAddress()
    {
        await using var host = new MailHost();
        var sent = (await host.PostAsync())[0];
        await host.RunAsync();
        await host.PostAsync();
        var admin = await host.Portal.SignInAsync("admin@demo.example");

        var page = await admin.OpenAsync(Address);

        page.Text.ShouldContain("1 courrier attend d’être envoyé.");
        page.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        page.Html.ShouldNotContain("@exemple.fr");
        var letter = await admin.OpenAsync($"{Address}/{sent.Id}");
        letter.Text.ShouldContain("•••@exemple.fr");
        letter.Html.ShouldNotContain(MailHost.TestWriter.Address(sent.RecipientId));
    }

    [Fact]
    public async Task Post_GivenUp_IsTriedAgainAndWaiting_IsAbandoned_EachWithItsJournalLine()
    {
        await using var host = new MailHost();
        host.Server.Message = () => (554, "non");
        var letter = (await host.PostAsync())[0];
        await host.RunAsync();
        var admin = await host.Portal.SignInAsync("admin@demo.example");

        var answer = await admin.SubmitAsync(await admin.OpenAsync(Address), Address + "/suite", ("Step", nameof(FollowLetter.Step.TryAgain)));
        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        (await host.FindAsync(letter)).State.ShouldBe(LetterState.Waiting);
        await admin.SubmitAsync(await admin.OpenAsync(Address), Address + "/suite", ("Step", nameof(FollowLetter.Step.Abandon)));

        (await host.FindAsync(letter)).State.ShouldBe(LetterState.Abandoned);
        (await host.Portal.InStoreAsync(db => db.AuditEntries.Where(entry => entry.SubjectId == letter.Id).OrderBy(entry => entry.At).Select(entry => entry.Action).ToListAsync()))
            .ShouldBe(["Mail.TryAgain", "Mail.Abandon"], ignoreOrder: true);
    }

    [Fact]
    public async Task Post_AlreadySent_Answers400WithTheReason()
    {
        await using var host = new MailHost();
        var letter = (await host.PostAsync())[0];
        var admin = await host.Portal.SignInAsync("admin@demo.example");
        var page = await admin.OpenAsync(Address);
        await host.RunAsync();

        var answer = await admin.SubmitAsync(page, Address + "/suite", ("Step", nameof(FollowLetter.Step.Abandon)));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Text.ShouldContain("Ce courrier n’attend plus.");
        (await host.FindAsync(letter)).State.ShouldBe(LetterState.Sent);
    }

    [Fact]
    public async Task Get_SomebodyElse_IsForbidden_AndUnknownLetter_IsNotFound()
    {
        await using var host = new MailHost();
        (await (await host.Portal.SignInAsync("responsable@demo.example")).OpenAsync(Address)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await (await host.Portal.SignInAsync("admin@demo.example")).OpenAsync($"{Address}/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
