namespace AngersHabitat.Web.Tests.Forms;

/// <summary>Every form of the portal, whoever wrote it.</summary>
public sealed class FormsTests(FormsTests.Walked walked) : IClassFixture<FormsTests.Walked>
{
    /// <summary>The portal, walked once for all tests.</summary>
    public sealed class Walked : IAsyncLifetime
    {
        public RouteTellingHost Host { get; } = new();

        public IReadOnlyCollection<MetForm> Forms { get; private set; } = [];

        public async ValueTask InitializeAsync() => Forms = (await new FormDoors(Host).WalkAsync()).Met;

        public async ValueTask DisposeAsync() => await Host.DisposeAsync();
    }

    [Fact]
    public async Task EveryForm_RefusedPost_KeepsWhatWasTypedAndLeadsToTheField()
    {
        var faults = new List<string>();
        foreach (var met in walked.Forms.Where(met => !FormDoors.LeftOut.ContainsKey(met.Route)))
            faults.AddRange(await new FormTrial(met).RunAsync());
        TestContext.Current.TestOutputHelper!.WriteLine($"{walked.Forms.Count} forms\n" + string.Join('\n', walked.Forms.Select(met => met.Key)));
        if (Environment.GetEnvironmentVariable("FORMS_OUT") is { } file)
            await File.WriteAllLinesAsync(file, [.. walked.Forms.Select(met => met.Key), "----", .. faults]);
        faults.ShouldBeEmpty(string.Join('\n', faults));
    }

    [Fact]
    public void EveryPost_IsAFormThatTheWalkMeetsOrIsLeftOutByName()
    {
        var met = walked.Forms.Select(form => form.Route).ToHashSet(StringComparer.Ordinal);
        walked.Host.Routes("POST").Where(route => !met.Contains(route) && !FormDoors.LeftOut.ContainsKey(route)).ShouldBeEmpty();
    }
}
