namespace AngersHabitat.Browser.Tests.Accounts;

public sealed class SignInJourneyTests(BrowserFixture fixture)
{
    [Fact]
    public async Task SignIn_WrongThenRightPassword_EntersAndLeaves()
    {
        await using var visitor = await fixture.VisitAsync(390);
        var page = visitor.Page;
        await visitor.OpenAsync("/connexion");
        await page.GetByLabel("Adresse électronique").FillAsync("accueil@demo.example");
        await page.GetByLabel("Mot de passe").FillAsync("pas-le-bon");
        await page.GetByRole(AriaRole.Button, new() { Name = "Se connecter" }).ClickAsync();

        // The reader is led to what is wrong, and what was typed is still there.
        await page.Locator("[data-error-summary]").WaitForAsync();
        await page.WaitForFunctionAsync("document.activeElement.matches('[data-error-summary]')");
        (await page.TitleAsync()).ShouldStartWith("Erreur\u00A0: ");
        (await page.GetByLabel("Adresse électronique").InputValueAsync()).ShouldBe("accueil@demo.example");
        (await visitor.AccessibilityFaultsAsync()).ShouldBeEmpty();

        await page.GetByLabel("Mot de passe").FillAsync("Bienvenue-Angers-2020");
        await page.GetByLabel("Mot de passe").PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Se déconnecter" }).ClickAsync();

        await page.WaitForURLAsync("**/");
        (await visitor.OpenAsync("/agents")).Url.ShouldContain("/connexion");
    }
}
