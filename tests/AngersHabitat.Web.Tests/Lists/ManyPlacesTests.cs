namespace AngersHabitat.Web.Tests.Lists;

/// <summary>A landlord with several hundred places: the lists stay pages, the files hold all.</summary>
public sealed class ManyPlacesTests(ManyPlacesTests.Landlord landlord) : IClassFixture<ManyPlacesTests.Landlord>
{
    private const int Places = 506;

    [Theory]
    [InlineData("/lieux", 50)]
    [InlineData("/lieux?page=9", 50)]
    [InlineData("/lieux?page=10", 56)]
    public async Task PublicList_IsCutIntoPages(string address, int rows)
        => (await landlord.Host.Visit().OpenAsync(address)).Document.QuerySelectorAll(".app-places > li").Length.ShouldBe(rows);

    [Fact]
    public async Task StaffList_IsCutIntoPages_SortedAndFilteredOverAll()
    {
        var reception = await landlord.Host.SignInAsync("accueil@demo.example");
        var page = await reception.OpenAsync("/agents/lieux?type=Lodge");
        page.Text.ShouldContain("500 lieux");
        page.Document.QuerySelectorAll("main tbody tr").Length.ShouldBeLessThanOrEqualTo(50);
    }

    [Fact]
    public async Task File_HoldsAll()
        => (await landlord.Host.Visit().OpenAsync("/lieux/export.csv")).Html.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(Places + 1);

    /// <summary>Made once: hundreds of lodges take seconds.</summary>
    public sealed class Landlord : IAsyncDisposable
    {
        public PortalHost Host { get; } = new() { MakesDemonstration = true, Settings = { ["Demo:Places"] = $"{Places}", ["Demo:Contacts"] = "20" } };

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }
}
