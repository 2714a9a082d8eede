using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Tests.Nodes;

/// <summary>Two portals on one store, whose chores run only when the test says so.</summary>
internal sealed class TwoHosts : IAsyncDisposable
{
    /// <param name="one">What the first has besides.</param>
    /// <param name="two">What the second has; null: the same.</param>
    public TwoHosts(Action<IServiceCollection> one, Action<IServiceCollection>? two = null)
    {
        Prepare(One, one);
        Two = One.Restart();
        Prepare(Two, two ?? one);
        _ = Two.Services;
    }

    public PortalHost One { get; } = new();

    public PortalHost Two { get; }

    public async ValueTask DisposeAsync()
    {
        await Two.DisposeAsync();
        await One.DisposeAsync();
    }

    private static void Prepare(PortalHost host, Action<IServiceCollection> adding)
    {
        host.Settings["Chores:Enabled"] = "false";
        host.Adding = adding;
    }
}
