using AngersHabitat.Application.Landlord;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Tests.Landlord;

public sealed class LandlordKeeperTests : IAsyncDisposable
{
    private readonly PortalHost _host = new();

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public void Now_LandlordThatChangesWhileItIsRead_IsReadAgain()
    {
        var scopes = new ScopesThatTell(_host.Services.GetRequiredService<IServiceScopeFactory>());
        var keeper = new LandlordKeeper(scopes, _host.Services.GetRequiredService<FirstFacts>());
        scopes.OnRead = () =>
        {
            _host.InStoreAsync(db => db.CrisisPeriods.ExecuteDeleteAsync()).GetAwaiter().GetResult();
            keeper.Forget();
        };
        keeper.Now.Crises.ShouldNotBeEmpty();
        scopes.OnRead = null;
        keeper.Now.Crises.ShouldBeEmpty();
    }

    /// <summary>Lets something happen when what was read is put away, before it is kept.</summary>
    private sealed class ScopesThatTell(IServiceScopeFactory inner) : IServiceScopeFactory
    {
        public Action? OnRead { get; set; }

        public IServiceScope CreateScope() => new Scope(inner.CreateScope(), this);

        private sealed class Scope(IServiceScope inner, ScopesThatTell owner) : IServiceScope
        {
            public IServiceProvider ServiceProvider => inner.ServiceProvider;

            public void Dispose()
            {
                inner.Dispose();
                owner.OnRead?.Invoke();
            }
        }
    }
}
