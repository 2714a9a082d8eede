using AngersHabitat.Domain.Outreach;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Outreach;

/// <summary>A step taken in a row leads back to the list as it was: filters, order and page; refused, it is shown again with what was typed.</summary>
public sealed class BackToTheListTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Post_AnswerOfAReferral_LeadsBackToTheSameFilteredList()
    {
        var agent = await host.SignInAsync("appels@demo.example");
        var (agency, need) = await host.InStoreAsync(async db =>
        {
            var referral = await db.Referrals.FirstAsync(row => row.State == ReferralState.Sent);
            return ((await db.People.SingleAsync(row => row.Id == referral.PersonId)).Agency, referral.Need);
        });
        var address = $"/agents/orientations?vue=Open&besoin={need}&agence={Uri.EscapeDataString(agency)}&tri=Person&inverse=true";
        var list = await agent.OpenAsync(address);
        var action = ActionOf(list, "/reponse");

        var refused = await agent.SubmitAsync(list, action, ("State", "Closed"), ("Result", ""));
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        ChosenIn(refused).ShouldBe(ChosenIn(list));

        var done = await agent.SubmitAsync(list, action, ("State", "Acknowledged"));
        done.Status.ShouldBe(HttpStatusCode.Redirect);
        var back = await agent.FollowAsync(done);
        back.Text.ShouldContain("La réponse est enregistrée");
        ChosenIn(back).ShouldBe(ChosenIn(list));
        back.Document.QuerySelector("th[aria-sort]")!.GetAttribute("aria-sort").ShouldBe("descending");
    }

    [Fact]
    public async Task Post_EscalationTaken_LeadsBackToTheSameFilteredList()
    {
        var agent = await host.SignInAsync("appels@demo.example");
        var list = await agent.OpenAsync("/agents/signalements?genre=Caretaker&tri=Where");
        var action = ActionOf(list, "/fait");

        var refused = await agent.SubmitAsync(list, action, ("Result", new string('x', 501)));
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        ChosenIn(refused).ShouldBe(ChosenIn(list));

        var back = await agent.FollowAsync(await agent.SubmitAsync(list, action, ("Result", "Elle va bien")));
        back.Text.ShouldContain("Le signalement est traité");
        ChosenIn(back).ShouldBe(ChosenIn(list));
        back.Document.QuerySelector("th[aria-sort]")!.TextContent.ShouldContain("Où");
    }

    private static string ActionOf(PageAnswer list, string step)
        => list.Document.Forms.Select(form => (form.GetAttribute("action") ?? "").Split('?')[0]).First(action => action.EndsWith(step, StringComparison.Ordinal));

    private static List<string> ChosenIn(PageAnswer page)
        => [.. page.Document.QuerySelectorAll("form.app-filters select").OfType<IHtmlSelectElement>().Select(select => $"{select.Name}={select.Value}")];
}
