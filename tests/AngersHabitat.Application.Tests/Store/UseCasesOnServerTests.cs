using System.Runtime.CompilerServices;
using AngersHabitat.Application.Chores;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Store.Common;
using Mediator;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Tests.Store;

/// <summary>
/// Every use case and chore runs on SQL Server's provider, several times with rows by chance: what it sends, saves included, is read by <see cref="TransactSql"/>. What
/// the tests ask of SQLite with real rows is read too (<see cref="SqlServerTwin"/>); here is that no use case is left out.
/// </summary>
public sealed class UseCasesOnServerTests(PaperHost host) : IClassFixture<PaperHost>
{
    private const int Runs = 4;

    // Pictures ask no store; the others look closely at what they are told before they ask, and chance never says it well: their own tests do, and the twin sees it.
    private static readonly string[] AskNothingHere = ["CleanPhotograph", "GetTogetherForm", "PreviewTogether", "SaveWeeklyHours", "ImportPortal", "CorrectNumber", "SortFile", "GetCleaningAlarm", "GetIcon", "UseRecoveryCode", "FoldSearchedTexts"];

    // They answer from what the node holds in memory, which it read when it started (AtStart).
    private static readonly string[] HeldInMemory = ["BrowsePlaces", "GetFrontPage", "GetPlace", "GetPlaceCalendar", "GetPlaceHours", "ListPlaces", "GetVisitSummary", "GetDoor", "RecordTaps"];

    // They give back what ran out, then take a household: docs/stores.md says what comes of it.
    private static readonly string[] GivesBackFirst = ["ClaimNext", "ClaimContact"];

    private static IReadOnlyList<(Type Message, Type Handler)> UseCases { get; } =
        [.. from handler in typeof(LogCall).Assembly.GetTypes()
            where handler is { IsAbstract: false, ContainsGenericParameters: false }
            from face in handler.GetInterfaces()
            where face.IsGenericType && face.GetGenericTypeDefinition() is var kind && (kind == typeof(ICommandHandler<,>) || kind == typeof(IQueryHandler<,>) || kind == typeof(IRequestHandler<,>))
            select (face.GetGenericArguments()[0], handler)];

    [Fact]
    public void EveryMessage_HasItsUseCase()
        => typeof(LogCall).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(IMessage))).Except(UseCases.Select(useCase => useCase.Message)).ShouldBeEmpty();

    [Fact]
    public async Task EveryUseCase_AsksSqlServerWhatItUnderstands_AndHoldsRowsInOneOrder()
    {
        // As the host does when it is up: what it holds from then on does not hang on who was faster.
        await using (var scope = host.Services.CreateAsyncScope())
        {
            foreach (var part in scope.ServiceProvider.GetServices<IWarmUp>())
                await part.WarmAsync(TestContext.Current.CancellationToken);
        }
        var (faults, silent, order) = (new SortedSet<string>(StringComparer.Ordinal), new List<string>(), new RowOrder());
        foreach (var (message, handler) in UseCases)
        {
            var asked = 0;
            for (var seed = 0; seed < Runs; seed++)
            {
                var script = await host.RunAsync(message, handler, seed);
                asked += script.Statements.Count;
                faults.UnionWith(script.Faults.Select(fault => $"{NameOf(message)}: {fault}"));
                foreach (var transaction in script.Transactions.Where(_ => !GivesBackFirst.Contains(NameOf(message))))
                    order.Add(NameOf(message), transaction);
            }
            if (asked == 0 && !AsksMemory(handler))
                silent.Add(NameOf(message));
        }
        faults.ShouldBeEmpty();
        silent.Except(AskNothingHere).Except(HeldInMemory).ShouldBeEmpty("nobody has seen what they ask");
        host.Paper.AtStart.Select(sent => sent.Sql).ShouldContain(sql => sql.Contains("[RuleSets]", StringComparison.Ordinal));
        host.Paper.AtStart.SelectMany(sent => sent.Faults).ShouldBeEmpty();
        order.Crossings.ShouldBeEmpty("the order of rows is in docs/stores.md");
        order.Entangled.ShouldBeEmpty();
        order.Against(Documented()).ShouldBeEmpty();
    }

    [Fact]
    public async Task EveryChore_AsksSqlServerWhatItUnderstands()
    {
        foreach (var chore in host.Services.GetRequiredService<ChoreCatalogue>().All)
        {
            for (var seed = 0; seed < Runs; seed++)
                (await host.PlayAsync(seed, (services, _) => ((IChore)services.GetRequiredService(chore.Type)).WorkAsync(TestContext.Current.CancellationToken))).Faults.ShouldBeEmpty(chore.Name);
        }
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData(1, 5)]
    public async Task MaxBatchSize_SaysHowManyRowsAStatementHolds(int? size, int statements)
    {
        var (server, script) = (new PaperServer(), new PaperScript(0));
        await using var db = server.Open(size);
        db.DemoLoads.AddRange(Enumerable.Range(0, 5).Select(number => new DemoLoad { Name = $"{number}", At = DateTime.UnixEpoch }));
        server.Play(script);

        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        script.Statements.Count.ShouldBe(statements);
        script.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task MoreValuesThanAStatementTakes_GoAsOne()
    {
        var (server, script) = (new PaperServer(), new PaperScript(0));
        await using var db = server.Open();
        var many = Enumerable.Range(0, 5_000).Select(_ => Guid.NewGuid()).ToList();
        server.Play(script);

        await db.People.Where(person => many.Contains(person.Id)).CountAsync(TestContext.Current.CancellationToken);

        script.Faults.ShouldBeEmpty();
    }

    // What a node holds in memory is one for all: it was asked for when the host started, or by whoever came first.
    private bool AsksMemory(Type handler)
    {
        using var one = host.Services.CreateScope();
        using var other = host.Services.CreateScope();
        return handler.GetConstructors().Single().GetParameters().Select(parameter => parameter.ParameterType).Where(type => type.Assembly == typeof(LogCall).Assembly && type != typeof(IWords))
            .Any(type => one.ServiceProvider.GetService(type) is { } held && ReferenceEquals(held, other.ServiceProvider.GetService(type)));
    }

    // « In which order rows are held »: the tables between colon and full stop.
    private static string[] Documented([CallerFilePath] string here = "")
    {
        var text = File.ReadAllText(Path.Combine(here, "../../../../docs/stores.md"));
        return text.Split("whoever sends it: ")[1].Split('.')[0].Split([',', ' ', '\n', '`'], StringSplitOptions.RemoveEmptyEntries);
    }

    private static string NameOf(Type message) => message.DeclaringType?.Name ?? message.Name;
}
