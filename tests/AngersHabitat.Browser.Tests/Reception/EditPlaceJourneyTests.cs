namespace AngersHabitat.Browser.Tests.Reception;

public sealed class EditPlaceJourneyTests(BrowserFixture fixture)
{
    private const string Editor = "/agents/lieux/loge-belle-beille";

    private static readonly string[] Addresses =
    [
        "/agents", "/agents/lieux", "/agents/lieux/agence-centre", "/agents/lieux/type-lodge", "/agents/lieux/agence-centre/horaires",
        "/agents/lieux/agence-centre/pauses", "/agents/lieux/agence-centre/crises", "/agents/lieux/agence-centre/mesures",
        "/agents/lieux/agence-centre/coordonnees",
    ];

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Exception_DraftedPreviewedPublishedAndUndone_ByKeyboard(int width)
    {
        await using var claire = await fixture.SignInAsync("accueil@demo.example", width);
        var page = claire.Page;
        await claire.OpenAsync($"{Editor}/exceptions");
        await page.GetByLabel("Motif pour le public").FillAsync($"Travaux {width}");
        (await claire.AccessibilityFaultsAsync()).ShouldBeEmpty();
        await page.GetByLabel("Motif pour le public").PressAsync("Enter");

        // The draft is announced, and nothing is public yet.
        await page.GetByRole(AriaRole.Heading, new() { Name = "1 changement non publié" }).WaitForAsync();
        (await claire.AccessibilityFaultsAsync()).ShouldBeEmpty();
        await page.GetByRole(AriaRole.Link, new() { Name = "Voir l’effet et publier" }).PressAsync("Enter");

        await page.GetByRole(AriaRole.Heading, new() { Name = "Ce que changera la publication" }).WaitForAsync();
        (await claire.AccessibilityFaultsAsync()).ShouldBeEmpty();
        await page.GetByRole(AriaRole.Button, new() { Name = "Publier maintenant" }).PressAsync("Enter");

        await page.GetByText("C’est publié.").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Annuler la dernière publication" }).PressAsync("Enter");
        await page.GetByText("La dernière publication est annulée.").WaitForAsync();
        (await claire.OverflowAsync()).ShouldBe(0);
        claire.Complaints.ShouldBeEmpty();
    }

    /// <summary>One session for all pages: signing in is what takes time.</summary>
    [Fact]
    public async Task Pages_OnADeskAndAPhone_HaveNoFaultAndFitAtTwiceTheText()
    {
        await using var claire = await fixture.SignInAsync("accueil@demo.example", 390);
        (await StaffPages.FaultsAsync(claire, Addresses)).ShouldBeEmpty();
    }
}
