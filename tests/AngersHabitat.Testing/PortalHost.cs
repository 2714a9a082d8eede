using AngersHabitat.Application.Common;
using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Common;
using AngersHabitat.Store;
using Mediator;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace AngersHabitat.Testing;

/// <summary>
/// The real portal, in process, on a store of its own (<see cref="TestStore"/>) that starts as a copy of the demonstration. Its clock stands
/// at Thursday 12 November 2020, 10:00 in Paris, until a test moves it.
/// </summary>
public class PortalHost : WebApplicationFactory<Program>
{
    /// <summary>A password's hash is slow by intention; the tests sign in some thousand times.</summary>
    internal const int HashIterations = 1_000;

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"angers-{Guid.NewGuid():N}.db");
    private readonly bool _restarted;
    private readonly TestActor _actor = new();

    /// <summary>A portal on a fresh copy of the demonstration.</summary>
    public PortalHost()
    {
    }

    private PortalHost(string file) => (_file, _restarted) = (file, true);

    // Told by its settings: a server on paper.
    private bool HasOwnStore => Settings.ContainsKey("Store:Provider");

    /// <summary>The clock under the portal's clock.</summary>
    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    /// <summary>The portal's clock.</summary>
    public PortalClock Clock => Services.GetRequiredService<PortalClock>();

    /// <summary>Settings given to the host on top of the usual ones.</summary>
    public Dictionary<string, string?> Settings { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The store that it stands on, as the settings name it.</summary>
    public string StoreName => new TestStore(_file).Provider;

    /// <summary>Where the host writes letters, one file each.</summary>
    public string LetterFolder => _file + ".courriers";

    // What a portal keeps beside its program, if nothing else was said: not in the folder of whoever runs the tests.
    private string OwnFolder => _file + ".data";

    /// <summary>Whether the demonstration is made anew, as <see cref="Settings"/> say, rather than copied; it takes seconds.</summary>
    public bool MakesDemonstration { get; init; }

    /// <summary>Where it believes to stand: <c>Production</c> starts as a server does, without demonstration.</summary>
    public string EnvironmentName { get; init; } = "Development";

    /// <summary>Whether those of the demonstration who follow something by mail are left out, with their letters: a test that counts has its own.</summary>
    public bool NobodyFollows { get; init; }

    /// <summary>Services added to the host, such as a chore or a listener of the test; set before the host is used.</summary>
    public Action<IServiceCollection>? Adding { get; set; }

    /// <summary>A second portal on the same database: after the first was stopped, or beside it as another node.</summary>
    public PortalHost Restart()
    {
        _ = Services;
        return new PortalHost(_file);
    }

    /// <summary>Moves the portal's clock to a wall-clock time in France.</summary>
    public void MoveTo(DateTime parisTime) => Clock.StartAt(Paris.ToInstant(parisTime));

    /// <summary>Sends a command or query as somebody who holds the roles; as the portal itself when none is given.</summary>
    public Task<T> SendAsync<T>(IRequest<T> message, params string[] roles)
        => SendAsync(services => services.GetRequiredService<IMediator>().Send(message), roles);

    /// <inheritdoc cref="SendAsync{T}(IRequest{T}, string[])"/>
    public Task<T> SendAsync<T>(ICommand<T> message, params string[] roles)
        => SendAsync(services => services.GetRequiredService<IMediator>().Send(message), roles);

    /// <inheritdoc cref="SendAsync{T}(IRequest{T}, string[])"/>
    public Task<T> SendAsync<T>(IQuery<T> message, params string[] roles)
        => SendAsync(services => services.GetRequiredService<IMediator>().Send(message), roles);

    /// <summary>Sends as a given actor.</summary>
    public Task<T> SendAsAsync<T>(Actor actor, ICommand<T> message)
        => SendAsync(services => services.GetRequiredService<IMediator>().Send(message), actor);

    /// <inheritdoc cref="SendAsAsync{T}(Actor, ICommand{T})"/>
    public Task<T> SendAsAsync<T>(Actor actor, IQuery<T> message)
        => SendAsync(services => services.GetRequiredService<IMediator>().Send(message), actor);

    /// <summary>Looks into the store, in a scope of its own. What is written there by hand raises no event: what the host holds in memory for the public is read anew.</summary>
    public async Task<T> InStoreAsync<T>(Func<PortalDbContext, Task<T>> look)
    {
        ArgumentNullException.ThrowIfNull(look);
        await using var scope = Services.CreateAsyncScope();
        var found = await look(scope.ServiceProvider.GetRequiredService<PortalDbContext>());
        foreach (var held in Services.GetServices<INodeMemory>().OfType<IHeld>())
            held.Forget();
        return found;
    }

    /// <summary>A visitor with a cookie jar and no redirects followed.</summary>
    public PageClient Visit() => new(CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));

    /// <summary>A visitor at a network address of her own.</summary>
    public PageClient VisitFrom(string address)
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add(TestAddress.Header, address);
        return new(client);
    }

    /// <summary>A member of staff, signed in through the sign-in page.</summary>
    public async Task<PageClient> SignInAsync(string email)
    {
        var client = Visit();
        await client.SignInAsync(email, "Bienvenue-Angers-2020");
        return client;
    }

    /// <inheritdoc />
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var store = new TestStore(_file);
        if (!_restarted && !HasOwnStore)
            store.Make(isCopy: !MakesDemonstration && EnvironmentName == "Development", NobodyFollows);
        builder.UseEnvironment(EnvironmentName);
        // Styles and scripts stand where the build put them, published or not.
        builder.UseStaticWebAssets();
        KeyValuePair<string, string?>[] usual =
        [
            new("ConnectionStrings:Portal", store.Connection),
            new("Store:Provider", store.Provider),
            new("Demo:Enabled", EnvironmentName == "Development" ? "true" : "false"),
            new("Serilog:MinimumLevel:Default", "Error"),
            // A confirmed file is shown stored, however slow the machine.
            new("Files:Wait", "120"),
            new("Mail:Folder", LetterFolder),
            new("Store:Keys", TestKeys.File),
            new("Data:Folder", OwnFolder),
            // Who signs in by a code of the telephone says so herself.
            new("Accounts:SecondFactor", "Offered"),
        ];
        builder.ConfigureAppConfiguration(configuration => configuration.AddInMemoryCollection([.. usual.Where(pair => !Settings.ContainsKey(pair.Key)), .. Settings]));
        foreach (var (key, value) in (IEnumerable<KeyValuePair<string, string?>>)[new("ConnectionStrings:Portal", store.Connection), new("Store:Provider", store.Provider), new("Mail:Folder", LetterFolder), new("Store:Keys", TestKeys.File), new("Data:Folder", OwnFolder), .. Settings])
            builder.UseSetting(key, value);
        builder.ConfigureServices(services =>
        {
            services.AddSingleton(new PortalClock(Time));
            services.AddTransient<IStartupFilter, TestAddress>();
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = HashIterations);
            services.AddScoped<IActorAccessor>(provider => new TestActorAccessor(_actor, provider));
            if (!TestStore.IsOnServer && !HasOwnStore)
                services.ConfigureDbContext<PortalDbContext>(options => options.AddInterceptors(SqlServerTwin.Instance, WholeReads.Instance));
            Adding?.Invoke(services);
        });
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing)
            return;
        if (!HasOwnStore)
            new TestStore(_file).Delete();
        foreach (var folder in new[] { LetterFolder, OwnFolder }.Where(Directory.Exists))
            Directory.Delete(folder, recursive: true);
    }

    private Task<T> SendAsync<T>(Func<IServiceProvider, ValueTask<T>> send, string[] roles)
        => SendAsync(send, roles.Length == 0 ? Actor.Portal : new Actor(TestActor.UserId, "Essai", [.. roles]));

    private async Task<T> SendAsync<T>(Func<IServiceProvider, ValueTask<T>> send, Actor actor)
    {
        // Started before the actor acts: what the host does by itself would take him along.
        _ = Services;
        using var acting = _actor.Act(actor);
        await using var scope = Services.CreateAsyncScope();
        return await send(scope.ServiceProvider);
    }
}
