using System.Text.Json;
using System.Text.RegularExpressions;
using AngersHabitat.Application.Common;
using AngersHabitat.Application.Reception;
using AngersHabitat.Domain.Common;
using AngersHabitat.Domain.Reception;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Web.Tests.Reception;

/// <summary>The one answer that serves: where to go, whom to call, and when, in the same words on every page.</summary>
public sealed partial class AnswerCardTests : IDisposable
{
    private readonly Visits _visits = new();
    private readonly PortalHost _host;

    public AnswerCardTests() => _host = new PortalHost { Adding = services => services.AddSingleton<IPlaceVisits>(_visits) };

    [Fact]
    public async Task OwnAgencyFull_NamesTheNearestThatLetsIn()
    {
        await FullAsync("agence-centre", "siege");

        var card = await CardAsync("agence-centre");

        card.QuerySelector("h2")!.TextContent.ShouldMatch("^Complet\u00A0: allez plutôt à l’agence (Nord|Sud|Ouest)$");
        var text = Folded(card.TextContent);
        text.ShouldContain("L’agence Centre, ");
        text.ShouldContain("complet en ce moment");
        text.ShouldContain("6 personnes à la fois");
        text.ShouldMatch("Ouvert près d’ici : Agence (Nord|Sud|Ouest), .+, jusqu’à 12 h 30");
        var page = (await _host.Visit().OpenAsync("/lieux/agence-centre")).Text;
        page.ShouldContain("Complet");
        page.ShouldMatch("Ouvert près d’ici : Agence (Nord|Sud|Ouest)");
    }

    [Fact]
    public async Task EveryAgencyFull_StillSaysComeAndThatOneWaits()
    {
        await FullAsync("agence-centre", "agence-nord", "agence-ouest", "agence-sud", "siege");

        (await CardAsync("agence-centre")).QuerySelector("h2")!.TextContent.ShouldBe("Venez, mais il faut attendre");
    }

    [Fact]
    public async Task ByAppointmentOnly_SaysSoAndGivesTheNumberThatAnswers()
    {
        await MeasureAsync("agence-centre", MeasureKind.Appointment, "Sur rendez-vous seulement");

        var card = await CardAsync("agence-centre");

        card.QuerySelector("h2")!.TextContent.ShouldBe("Prenez rendez-vous");
        Folded(card.TextContent).ShouldContain("sur rendez-vous");
        Folded(card.TextContent).ShouldContain("Ouvert près d’ici :");
    }

    [Fact]
    public async Task EverythingClosedTheWholeDay_LeadsWithTheNightNumberAndWhatItIsFor()
    {
        _host.MoveTo(new DateTime(2020, 12, 25, 10, 0, 0));

        var card = await CardAsync("agence-centre");

        Folded(card.Children[0].TextContent).ShouldMatch("^Tout est fermé aujourd’hui. Pour une urgence dans le logement ou l’immeuble \\(.*\\) : Appeler");
        card.QuerySelector("h2")!.TextContent.ShouldBe("Pour le reste\u00A0: appelez lundi 28\u00A0décembre à 8\u00A0h\u00A030");
        foreach (var address in (string[])["/", "/lieux/agence-centre"])
        {
            var page = await _host.Visit().OpenAsync(address);
            page.Document.QuerySelector(".app-night")!.TextContent.ShouldContain("Tout est fermé aujourd’hui.");
            page.Document.QuerySelectorAll("main a.app-call[href^='tel:']").Length.ShouldBe(1, "only the night number answers");
        }
    }

    [Theory]
    [InlineData(10, 0, "Appeler le centre d’appel")]
    [InlineData(17, 10, "Appeler la loge Les Tilleuls")]
    [InlineData(20, 0, null)]
    public async Task Call_IsOfferedOnlyForANumberThatAnswersNow(int hour, int minute, string? answers)
    {
        _host.MoveTo(new DateTime(2020, 11, 12, hour, minute, 0));
        var page = await _host.Visit().OpenAsync("/lieux/loge-les-tilleuls");

        var calls = page.Document.QuerySelectorAll("main a.app-call[href^='tel:']").Select(link => Folded(link.TextContent)).ToList();

        if (answers is null)
            calls.ShouldBeEmpty();
        else
            calls.ShouldContain(call => call.StartsWith(answers, StringComparison.Ordinal));
        if (hour != 17)
            page.Text.ShouldMatch(hour == 10 ? "Répond au téléphone aujourd’hui à 17 h" : "Répond au téléphone demain à 17 h");
    }

    [Theory]
    [InlineData("2020-11-12T10:00:00", "Par téléphone")]
    [InlineData("2020-11-12T17:10:00", "Par téléphone")]
    [InlineData("2020-11-12T20:00:00", "Fermée")]
    [InlineData("2020-11-15T11:00:00", "Fermée")]
    [InlineData("2020-11-11T10:00:00", "Fermée")]
    public async Task ALodge_HasOneStateWordOnAllPages(string at, string word)
    {
        _host.MoveTo(DateTime.Parse(at, System.Globalization.CultureInfo.InvariantCulture));
        var visitor = _host.Visit();

        var list = (await visitor.OpenAsync("/lieux?texte=tilleuls")).Document.QuerySelectorAll(".app-place").Single(row => row.TextContent.Contains("Les Tilleuls", StringComparison.Ordinal));
        list.QuerySelector(".app-place__state")!.TextContent.Trim().ShouldBe(word);
        Folded((await visitor.OpenAsync("/lieux/loge-les-tilleuls")).Document.QuerySelector(".app-status")!.TextContent).ShouldStartWith(word);
        var lodges = (await visitor.OpenAsync("/")).Document.QuerySelectorAll(".app-place").Single(row => row.TextContent.Contains("loges", StringComparison.Ordinal));
        lodges.QuerySelector(".app-place__state")!.TextContent.Trim().ShouldBe(word == "Fermée" ? "Fermées" : word);
        (await CardsAsync("loge-les-tilleuls"))[2].QuerySelector(".app-status")!.TextContent.Trim().ShouldBe(word);
        using var api = JsonDocument.Parse((await visitor.OpenAsync("/api/v1/places/loge-les-tilleuls")).Html);
        api.RootElement.GetProperty("status").GetProperty("label").GetString()!.ShouldStartWith(word == "Fermée" ? "Fermé" : word);
        Folded((await (await _host.SignInAsync("accueil@demo.example")).OpenAsync("/agents/lieux/loge-les-tilleuls")).Document.QuerySelector("main .app-status")!.TextContent).ShouldStartWith(word);
    }

    [Theory]
    [InlineData("2020-11-12T10:00:00", "Agence Sud", "Fermée")]
    [InlineData("2020-11-12T10:00:00", "Agence Nord", "Ouverte")]
    [InlineData("2020-11-12T10:00:00", "Siège", "Ouvert")]
    [InlineData("2020-11-15T10:00:00", "Siège", "Fermé")]
    public async Task TheStateWord_AgreesWithThePlace(string at, string name, string word)
    {
        _host.MoveTo(DateTime.Parse(at, System.Globalization.CultureInfo.InvariantCulture));
        var row = (await _host.Visit().OpenAsync("/")).Document.QuerySelectorAll(".app-place").Single(place => place.QuerySelector("a")!.TextContent == name);

        row.QuerySelector(".app-place__state")!.TextContent.Trim().ShouldBe(word);
    }

    [Theory]
    [InlineData("2020-11-12T10:00:00")]
    [InlineData("2020-11-13T20:30:00")]
    [InlineData("2020-12-24T19:00:00")]
    public async Task When_IsSaidByDayAndHourNeverByADelay(string at)
    {
        _host.MoveTo(DateTime.Parse(at, System.Globalization.CultureInfo.InvariantCulture));
        foreach (var address in (string[])["/", "/lieux", "/lieux/agence-centre", "/lieux/agence-sud", "/lieux/loge-les-tilleuls", "/lieux/centre-d-appel", await MineAsync("loge-les-tilleuls")])
            Delay().IsMatch((await _host.Visit().OpenAsync(address)).Text).ShouldBeFalse(address);
    }

    [Fact]
    public async Task CalmHours_AreToldOnlyWithinTheOpeningHours()
    {
        _visits.Quiet =
        [
            new(DayOfWeek.Monday, 10, 11, FromOpening: false, ToClosing: false), new(DayOfWeek.Tuesday, 12, 13, FromOpening: false, ToClosing: false),
            new(DayOfWeek.Wednesday, 17, 18, FromOpening: false, ToClosing: true), new(DayOfWeek.Thursday, 9, 10, FromOpening: true, ToClosing: false),
            new(DayOfWeek.Friday, 18, 19, FromOpening: false, ToClosing: true), new(DayOfWeek.Sunday, 10, 11, FromOpening: false, ToClosing: false),
        ];

        (await _host.Visit().OpenAsync("/lieux/agence-centre")).Text
            .ShouldContain("D’habitude, plutôt calme le lundi entre 10 h et 11 h, le mercredi après 17 h, le jeudi avant 10 h.");
    }

    public void Dispose() => _host.Dispose();

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task FullAsync(params string[] slugs)
        => _visits.Full = await _host.InStoreAsync(db => db.Places.Where(place => slugs.Contains(place.Slug)).Select(place => place.Id).ToHashSetAsync());

    private async Task MeasureAsync(string slug, MeasureKind kind, string label)
        => await _host.InStoreAsync(async db =>
        {
            var place = await db.Places.SingleAsync(row => row.Slug == slug);
            var scope = RuleSet.ScopeOf(place.Id);
            var set = await db.RuleSets.SingleAsync(row => row.Scope == scope);
            var measure = new SanitaryMeasure { Id = Guid.NewGuid(), From = new(2020, 11, 1), Kind = kind, Label = label };
            set.Publish(set.Rules.With(measure), set.Number, new DateTime(2020, 11, 12, 8, 0, 0, DateTimeKind.Utc), "Test");
            return await db.SaveChangesAsync();
        });

    private async Task<string> MineAsync(string slug)
        => $"/mon-lieu/{await _host.InStoreAsync(db => db.Residences.Where(row => db.Places.Any(place => place.Slug == slug && (place.Id == row.LodgeId || place.Id == row.AgencyId))).Select(row => row.Id).FirstAsync())}";

    private async Task<IReadOnlyList<AngleSharp.Dom.IElement>> CardsAsync(string slug) => [.. (await _host.Visit().OpenAsync(await MineAsync(slug))).Document.QuerySelectorAll(".app-card")];

    private async Task<AngleSharp.Dom.IElement> CardAsync(string slug) => (await CardsAsync(slug))[0];

    [GeneratedRegex(@"\b(dans|d’ici) \d+ (h|min|heures?|jours?)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Delay();

    /// <summary>How full the places are, as the test says.</summary>
    private sealed class Visits : IPlaceVisits
    {
        public IReadOnlySet<Guid> Full { get; set; } = new HashSet<Guid>();

        public IReadOnlyList<VisitQuietTime> Quiet { get; set; } = [];

        public Task<IReadOnlyDictionary<Guid, Occupancy>> OccupanciesAsync(IEnumerable<PlaceCalendar> places, AsOf asked, CancellationToken cancellationToken)
            => Task.FromResult<IReadOnlyDictionary<Guid, Occupancy>>(places.Where(row => Full.Contains(row.Place.Id))
                .ToDictionary(row => row.Place.Id, _ => new Occupancy(6, 6, AttendanceLevel.Full, asked.At.UtcDateTime)));

        public Task<IReadOnlyList<VisitQuietTime>> QuietTimesAsync(PlaceCalendar place, CancellationToken cancellationToken) => Task.FromResult(Quiet);
    }
}
