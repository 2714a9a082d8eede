using AngersHabitat.Testing.Fuzz;

namespace AngersHabitat.Web.Tests.Endpoints;

/// <summary>A few hundred of the requests that <c>tools/fuzz</c> sends by the hundred thousand; <c>FUZZ_SEED</c> asks for others than those of every day.</summary>
public sealed class FuzzTests
{
    private const int Requests = 300;

    [Fact]
    public async Task WhateverIsSent_NothingBreaks_AndEveryPageOpensAfterwards()
    {
        await using var host = new RouteTellingHost { Settings = { ["Chores:Enabled"] = "false" } };
        var walk = await PortalWalk.StartAsync(host);
        var seed = int.TryParse(Environment.GetEnvironmentVariable("FUZZ_SEED"), out var asked) ? asked : 16;
        var run = new FuzzRun(host, seed);
        await run.BeginAsync(walk, "appels@demo.example", "technicien@demo.example");

        await run.SendAsync(Requests, TestContext.Current.CancellationToken);
        run.Statuses.Keys.ShouldContain(200, "Do requests still arrive?");
        run.Statuses.Keys.ShouldContain(302, "Is anything still done?");

        (await run.OpenEverythingAsync(pagesOfARoute: 1)).ShouldBeEmpty();
    }
}
