using AngersHabitat.Web.Hosting;
using AngersHabitat.Web.Pages.Kept;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Web.Tests.Hosting;

/// <summary>A node asks itself for what everybody asks for first, before it works on anything else.</summary>
public sealed class FirstPagesTests
{
    [Fact]
    public async Task Node_ThatIsWarm_KeepsThePagesThatEverybodyAsksForFirst()
    {
        await using var host = new PortalHost { Settings = { ["Chores:Enabled"] = "false" } };
        host.UseKestrel(0);
        host.StartServer();
        var own = $"http://127.0.0.1:{host.ClientOptions.BaseAddress.Port}";

        await host.Services.GetRequiredService<NodeWarmth>().Reached.WaitAsync(TestContext.Current.CancellationToken);

        var answers = host.Services.GetRequiredService<KeptAnswers>();
        foreach (var page in (string[])["/", "/lieux", "/chantiers", "/infos", "/api/v1/places"])
            answers.Find(own + page, host.Clock.GetUtcNow()).ShouldNotBeNull(page);
    }
}
