using System.Security.Claims;
using AngersHabitat.Application.Accounts;
using AngersHabitat.Domain.Common;
using AngersHabitat.Web.Pages;

namespace AngersHabitat.Web.Tests.Lists;

/// <summary>A list without rows says whether there is nothing yet, and who may then make the first, or whether nothing matches the filters, and leads out of them.</summary>
public sealed class EmptyListTests(EmptyListTests.Host host) : IClassFixture<EmptyListTests.Host>
{
    private static readonly Dictionary<string, FilteredPage> Declared = typeof(FilteredPage).Assembly.GetTypes()
        .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(FilteredPage)) && type.GetProperty("Nothing") is not null)
        .ToDictionary(type => type.Name, type => (FilteredPage)Activator.CreateInstance(type)!, StringComparer.Ordinal);

    public static TheoryData<string> Lists() => [.. Declared.Keys];

    [Theory]
    [MemberData(nameof(Lists))]
    public void EveryList_SaysItsOwnSentences_AndItsStepsArePages(string name)
    {
        var (empty, nothing) = (Value<string>(name, "Empty"), Value<NothingYet>(name, "Nothing"));

        foreach (var sentence in (string[])[empty, nothing.Sentence])
        {
            sentence.ShouldEndWith(".");
            sentence.ShouldNotContain("Rien pour l'instant");
        }
        empty.ShouldNotBe(nothing.Sentence, "nothing yet and nothing that matches are two things");
        // A step that is no page of its controller is said when it is asked for.
        nothing.Steps.ShouldAllBe(step => !step.Page.IsOpenTo(new ClaimsPrincipal()) && step.Text.Length > 0);
    }

    [Theory]
    [InlineData(Roles.Administrator, "/admin/residences", "Aucune résidence. Ajouter une résidence ou importer un fichier.", "/admin/residences/nouvelle")]
    [InlineData(Roles.Administrator, "/admin/lieux", "Aucun lieu. Ajouter un lieu ou importer un fichier.", "/admin/lieux/nouveau")]
    [InlineData(Roles.Manager, "/pilotage/chantiers/operations", "Aucune opération à cette date. Ajouter une opération ou reprendre un fichier.", "/pilotage/chantiers/import")]
    public async Task Get_BeforeTheFirstRow_LeadsToWhatMakesIt(string role, string address, string sentence, string step)
    {
        var page = await (await host.StaffAsync(role)).OpenAsync(address);

        var line = page.Document.QuerySelector(".app-result-count").ShouldNotBeNull();
        Folded(line.TextContent).ShouldBe(sentence);
        line.QuerySelector($"a[href='{step}']").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("/admin/residences?texte=zzz", "Aucune résidence ne correspond. Tout afficher", "/admin/residences")]
    [InlineData("/admin/lieux?type=Lodge", "Aucun lieu ne correspond. Tout afficher", "/admin/lieux")]
    public async Task Get_WhereNothingMatches_LeadsOutOfTheFilters(string address, string sentence, string all)
    {
        var page = await (await host.StaffAsync(Roles.Administrator)).OpenAsync(address);

        var line = page.Document.QuerySelector(".app-result-count").ShouldNotBeNull();
        Folded(line.TextContent).ShouldBe(sentence);
        line.QuerySelector($"a[href='{all}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Get_BeforeTheFirstRow_OffersNothingToWhomItIsClosed()
    {
        var page = await (await host.StaffAsync(Roles.Reception)).OpenAsync("/agents/lieux");

        Folded(page.Document.QuerySelector(".app-result-count")!.TextContent).ShouldBe("Aucun lieu.");
        page.Document.QuerySelectorAll(".app-result-count a").ShouldBeEmpty();
    }

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static T Value<T>(string name, string property) => (T)Declared[name].GetType().GetProperty(property)!.GetValue(Declared[name])!;

    /// <summary>A portal in which nothing has been entered yet, and those who have an account.</summary>
    public sealed class Host : PortalHost
    {
        private readonly Dictionary<string, PageClient> _staff = new(StringComparer.Ordinal);

        public Host()
        {
            MakesDemonstration = true;
            Settings["Demo:Enabled"] = "false";
        }

        public async Task<PageClient> StaffAsync(string role)
        {
            if (_staff.TryGetValue(role, out var known))
                return known;
            var email = $"{role.ToLowerInvariant()}@exemple.fr";
            await AccountSteps.OpenAsync(this, new CreateAccount.Command { Email = email, Roles = [role] });
            return _staff[role] = await AccountSteps.SignInAsync(this, email);
        }
    }
}
