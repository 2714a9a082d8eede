using System.Text.Json;
using AngersHabitat.Application.Reception;
using AngersHabitat.Application.Reception.Editing;
using AngersHabitat.Domain.Reception;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Reception;

/// <summary>What is told of the places is worked out from memory: nobody waits for rules to be read, and nobody reads what was replaced.</summary>
public sealed class PlaceBookTests(PlaceBookTests.Logged logged) : IClassFixture<PlaceBookTests.Logged>
{
    private static readonly string[] Tables = ["\"RuleSets\"", "\"EmergencyClosures\"", "\"Notices\"", "\"AttendanceDoors\""];
    private readonly PortalHost _host = logged.Host;
    private readonly SqlLog _log = logged.Log;

    [Theory]
    [InlineData("/")]
    [InlineData("/lieux?type=Lodge&tri=Name")]
    [InlineData("/lieux/agence-centre")]
    [InlineData("/api/v1/places")]
    [InlineData("/api/v1/places/loge-ney?at=2020-11-11T10:00")]
    [InlineData("/donnees/lieux.geojson")]
    public async Task AnswerThatIsNotKept_ReadsNothingFromTheStoreThatIsHeld(string address)
    {
        await ReadAsync(_host, "/");
        _log.Clear();
        await ReadAsync(_host, address);
        _log.Statements.Where(sql => Tables.Any(table => sql.Contains($"FROM {table}", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Publication_IsWhatTheNextOneReads_AndOnlyItsRowsAreReadAgain()
    {
        await ReadAsync(_host, "/lieux");
        _log.Clear();
        await _host.SendAsync(new CloseUrgently.Command { Id = Guid.NewGuid(), Scope = "loge-ney", Reason = "Fuite d'eau", Plan = ReopeningPlan.UntilFurtherNotice });
        (await _host.SendAsync(new GetPlace.Query { Slug = "loge-ney" })).Place.Status.State.ShouldBe(ServiceStatus.ClosedTemporarily);
        _log.Clear();
        await ReadAsync(_host, "/api/v1/places/loge-ney");
        _log.Statements.ShouldNotContain(sql => sql.Contains("\"Rules\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhatIsToldOfNow_ChangesWithTheHour()
    {
        (await StateAsync("agence-centre", new DateTime(2020, 11, 12, 12, 29, 0))).ShouldBe(ServiceStatus.OpenAdapted);
        (await StateAsync("agence-centre", new DateTime(2020, 11, 12, 12, 30, 0))).ShouldBe(ServiceStatus.ClosedNow);
        (await StateAsync("agence-centre", new DateTime(2020, 11, 12, 12, 29, 0))).ShouldBe(ServiceStatus.OpenAdapted, "the clock of a demonstration may be set back");
        (await StateAsync("agence-centre", new DateTime(2020, 12, 10, 10, 0, 0))).ShouldBe(ServiceStatus.ToConfirm);
    }

    [Fact]
    public async Task ChangeByHand_IsFoundByItsVersion_WhenTheBookIsTrustedNoMore()
    {
        var before = await _host.SendAsync(new GetPlace.Query { Slug = "siege" });
        await _host.InStoreAsync(async db =>
        {
            (await db.Places.SingleAsync(place => place.Slug == "siege")).Verify(new DateOnly(2020, 11, 1));
            return await db.SaveChangesAsync();
        });
        (await _host.SendAsync(new GetPlace.Query { Slug = "siege" })).Place.VerifiedOn.ShouldNotBe(before.Place.VerifiedOn);
    }

    [Theory]
    [InlineData("/api/v1/places", 56, 56, null)]
    [InlineData("/api/v1/places?limit=20", 20, 56, "/api/v1/places?limit=20&page=2")]
    [InlineData("/api/v1/places?limit=20&page=3", 16, 56, null)]
    [InlineData("/api/v1/places?limit=20&page=4", 0, 56, null)]
    [InlineData("/api/v1/places?type=agency", 4, 4, null)]
    [InlineData("/api/v1/places?type=lodge&limit=30&at=2020-11-11", 30, 50, "/api/v1/places?at=2020-11-11&limit=30&type=lodge&page=2")]
    [InlineData("/api/v1/worksites?limit=5", 5, null, "/api/v1/worksites?limit=5&page=2")]
    [InlineData("/api/v1/worksites?type=construction&limit=500", null, null, null)]
    public async Task Interface_IsReadPageByPage(string address, int? rows, int? total, string? next)
    {
        using var client = _host.CreateClient();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        json.RootElement.GetArrayLength().ShouldBe(rows ?? json.RootElement.GetArrayLength());
        var counted = int.Parse(answer.Headers.GetValues("X-Total-Count").Single(), null);
        counted.ShouldBe(total ?? counted);
        var links = answer.Headers.TryGetValues("Link", out var found) ? found.Single() : "";
        links.Contains("rel=\"next\"", StringComparison.Ordinal).ShouldBe(next is not null);
        links.ShouldContain(next is null ? "" : $"<http://localhost{next}>; rel=\"next\"");
    }

    [Theory]
    [InlineData("/api/v1/places?limit=501")]
    [InlineData("/api/v1/places?limit=0")]
    [InlineData("/api/v1/places?page=0")]
    [InlineData("/api/v1/places?page=deux")]
    [InlineData("/api/v1/places?type=plage")]
    [InlineData("/api/v1/worksites?limit=1000")]
    [InlineData("/api/v1/worksites?type=lodge")]
    public async Task Interface_PageThatCannotBe_IsRefused(string address)
    {
        using var client = _host.CreateClient();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    private async Task<ServiceStatus> StateAsync(string slug, DateTime at)
    {
        _host.MoveTo(at);
        return (await _host.SendAsync(new GetPlace.Query { Slug = slug })).Place.Status.State;
    }

    /// <summary>One portal for the class.</summary>
    public sealed class Logged : IDisposable
    {
        public Logged() => Log = new SqlLog().ListenTo(Host);

        public PortalHost Host { get; } = new IdleHost();

        public SqlLog Log { get; }

        public void Dispose() => Host.Dispose();
    }

    private static async Task ReadAsync(PortalHost host, string address)
    {
        using var client = host.CreateClient();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
