using AngersHabitat.Application.Common;

namespace AngersHabitat.Web.Tests.Forms;

/// <summary>Dates that are legal and seldom meant: asked about at the field, stored only when confirmed.</summary>
public sealed class DateQuestionsTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Exceptions = "/agents/lieux/agence-nord/exceptions";

    [Theory]
    [InlineData("2020-11-09", "Cette date est passée.")]
    [InlineData("2020-11-14", "Cette date est un samedi.")]
    [InlineData("2020-11-15", "Cette date est un dimanche.")]
    [InlineData("2021-01-01", "Cette date est un jour férié : Jour de l’An.")]
    public async Task Post_ADateSeldomMeant_IsAskedAboutAndNothingIsLostNorStored(string day, string question)
    {
        var client = await host.SignInAsync("accueil@demo.example");
        var asked = await client.SubmitAsync(await client.OpenAsync(Exceptions), Exceptions, ("From", day), ("Last", day), ("Reason", "Braderie " + day));

        asked.Status.ShouldBe(HttpStatusCode.BadRequest);
        asked.Text.ShouldContain(question);
        asked.Field("Form.Reason")!.GetAttribute("value").ShouldBe("Braderie " + day);
        (await client.OpenAsync("/agents/lieux/agence-nord")).Text.ShouldNotContain("Braderie " + day);

        var boxes = asked.Document.QuerySelectorAll("input[type=checkbox][name$='.Meant']");
        var confirmed = await client.SubmitAsync(asked, Exceptions, [.. boxes.Select(box => (box.GetAttribute("name")!, box.GetAttribute("value")))]);
        (await client.FollowAsync(confirmed)).Text.ShouldContain("C’est dans votre brouillon.");
    }

    [Fact]
    public async Task Post_AConfirmedDateChanged_IsAskedAboutAgain()
    {
        var client = await host.SignInAsync("accueil@demo.example");
        var asked = await client.SubmitAsync(await client.OpenAsync(Exceptions), Exceptions, ("From", "2020-11-14"), ("Last", "2020-11-14"), ("Reason", "Fête"));

        var again = await client.SubmitAsync(asked, Exceptions, ("Form.From", "2020-11-21"), ("Form.Last", "2020-11-21"), ("Form.From.Meant", "2020-11-14"));

        again.Status.ShouldBe(HttpStatusCode.BadRequest);
        again.Document.QuerySelector("input[name='Form.From.Meant']")!.GetAttribute("value").ShouldBe("2020-11-21");
    }

    [Fact]
    public async Task Post_SeveralThingsWrong_AreSaidAtOnceAndTheBoxStaysTicked()
    {
        var client = await host.SignInAsync("accueil@demo.example");
        var asked = await client.SubmitAsync(await client.OpenAsync(Exceptions), Exceptions, ("From", "2020-11-14"), ("Last", "2020-11-14"), ("Reason", ""));
        asked.Text.ShouldContain("Dites pourquoi, en quelques mots");

        var refused = await client.SubmitAsync(asked, Exceptions, ("Form.From.Meant", "2020-11-14"));

        refused.Text.ShouldContain("Dites pourquoi, en quelques mots");
        refused.Text.ShouldNotContain("Cette date est un samedi.");
        refused.Document.QuerySelector("input[name='Form.From.Meant']")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Fact]
    public async Task Post_ASpanThatBeginsOnASaturday_OrARuleThatIsThere_IsNotAskedAbout()
    {
        var client = await host.SignInAsync("accueil@demo.example");
        (await client.SubmitAsync(await client.OpenAsync(Exceptions), Exceptions, ("From", "2020-12-19"), ("Last", "2021-01-03"), ("Reason", "Vacances"))).Status.ShouldBe(HttpStatusCode.Redirect);
        const string Hours = "/agents/lieux/agence-ouest/horaires";
        var edit = (await client.OpenAsync("/agents/lieux/agence-ouest")).Document.QuerySelector($"a[href^='{Hours}/']")!.GetAttribute("href")!;
        (await client.SubmitAsync(await client.OpenAsync(edit), Hours, ("Days[0]", "10h-11h"))).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("/agents/lieux/agence-sud", "/agents/lieux/agence-sud/urgence", "Closing.ReopensOn", "2020-11-15", "Closing.Plan=Expected", "Closing.ReopensTime=09:00", "Closing.Reason=Fuite")]
    [InlineData("/agents/offres/nouvelle", "/agents/offres/enregistrer", "Form.LastDate", "2020-11-01", "Form.Name=Portage de repas", "Form.FirstDate=2020-10-01")]
    [InlineData("/agents/lieux/agence-sud/mesures", "/agents/lieux/agence-sud/mesures", "Form.From", "2020-11-01", "Form.Kind=Mask", "Form.Label=Masque obligatoire")]
    public async Task Post_OnOtherForms_IsAskedAboutToo(string page, string action, string field, string day, params string[] others)
    {
        var client = await host.SignInAsync(page.Contains("offres", StringComparison.Ordinal) ? "responsable@demo.example" : "accueil@demo.example");

        var asked = await client.SubmitAsync(await client.OpenAsync(page), action, [(field, day), .. others.Select(other => (other.Split('=')[0], (string?)other.Split('=')[1]))]);

        asked.Status.ShouldBe(HttpStatusCode.BadRequest);
        asked.Document.QuerySelector($"input[name='{field}.Meant'][value='{day}']").ShouldNotBeNull(asked.Text);
    }

    [Fact]
    public void EveryMark_NamesADateOfItsMessage()
    {
        var marked = typeof(AskIfAttribute).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes(typeof(AskIfAttribute), inherit: true).Cast<AskIfAttribute>().Select(ask => (type, ask))).ToList();

        marked.Count.ShouldBeGreaterThan(10);
        foreach (var (type, ask) in marked)
        {
            type.GetProperty(ask.Property)!.PropertyType.ShouldBe(typeof(DateOnly?), type.FullName);
            (ask.UnlessSet is null || type.GetProperty(ask.UnlessSet)!.PropertyType == typeof(Guid)).ShouldBeTrue(type.FullName);
            (ask.Last is null || type.GetProperty(ask.Last)!.PropertyType == typeof(DateOnly?)).ShouldBeTrue(type.FullName);
        }
    }

    [Fact]
    public async Task Post_TheSameRuleFromASecondTab_IsNotOverwrittenUnknowingly()
    {
        var client = await host.SignInAsync("accueil@demo.example");
        const string Pauses = "/agents/lieux/siege/pauses";
        await client.SubmitAsync(await client.OpenAsync(Pauses), Pauses, ("From", "2020-11-18"), ("Last", "2020-11-18"), ("Start", "10:00"), ("End", "11:00"), ("Reason", "Réunion"));
        var address = (await client.OpenAsync("/agents/lieux/siege")).Document.QuerySelector($"a[href^='{Pauses}/']")!.GetAttribute("href")!;
        var (first, second) = (await client.OpenAsync(address), await client.OpenAsync(address));
        (await client.SubmitAsync(first, Pauses, ("Reason", "Première"))).Status.ShouldBe(HttpStatusCode.Redirect);

        var conflict = await client.SubmitAsync(second, Pauses, ("Reason", "Deuxième"));

        conflict.Status.ShouldBe(HttpStatusCode.Conflict);
        conflict.Text.ShouldContain("dans un autre onglet");
        conflict.Field("Form.Reason")!.GetAttribute("value").ShouldBe("Deuxième");
        (await client.OpenAsync("/agents/lieux/siege")).Text.ShouldContain("Première");
        (await client.SubmitAsync(conflict, Pauses)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await client.SubmitAsync(conflict, Pauses)).Status.ShouldBe(HttpStatusCode.Redirect, "the same form sent twice");
        (await client.OpenAsync("/agents/lieux/siege")).Text.ShouldContain("Deuxième");
    }
}
