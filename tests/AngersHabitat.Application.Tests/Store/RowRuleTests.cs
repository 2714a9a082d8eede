using System.Reflection;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Tests.Store;

/// <summary>Every rule that the domain gives to the store answers there as it answers for the row in hand.</summary>
[SqliteOnly("rows without their references, which a server refuses")]
public sealed class RowRuleTests
{
    private const int Rows = 200;

    public static TheoryData<string> Names => [.. All.Keys];

    private static Dictionary<string, object> All { get; } = Declared().Concat(CallLines.All.Select(line => ($"CallLines.{line.Rank}", (object)line.Line)))
        .ToDictionary(rule => rule.Item1, rule => rule.Item2, StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void Rule_AnyRow_AnswersAlikeHereAndInTheStore(string name) => Compare((dynamic)All[name]);

    [Fact]
    public void WaitingLines_AnyPerson_StandsInOneAtMostWhateverTheOrder()
    {
        CallLines.All.Select(line => line.Rank).ShouldBe(Enum.GetValues<CallRank>());
        using var store = new GeneratedStore(7);
        store.Add<CampaignContact>(Rows);
        var seeker = new Seeker(GeneratedStore.Some[0], GeneratedStore.Now);
        store.Read<CampaignContact>().ShouldAllBe(contact => CallLines.All.Count(line => line.Line.Holds(contact, seeker)) <= 1);
    }

    private static void Compare<TRow>(RowRule<TRow> rule)
        where TRow : class
    {
        using var store = new GeneratedStore(1);
        store.Add<TRow>(Rows);
        var rows = store.Read<TRow>();
        var expected = Keys(store, rows.Where(rule.Holds));
        expected.Count.ShouldBeInRange(1, Rows - 1, "the rows put the question both ways");
        Keys(store, store.Db.Set<TRow>().IgnoreAutoIncludes().AsNoTracking().Where(rule)).ShouldBe(expected, ignoreOrder: true);
        Keys(store, store.Db.Set<TRow>().IgnoreAutoIncludes().AsNoTracking().Where(rule.Not())).Count.ShouldBe(Rows - expected.Count);
        using var server = BareStores.SqlServer();
        server.Set<TRow>().Where(rule).ToQueryString().ShouldContain("WHERE");
    }

    private static void Compare<TRow, TGiven>(RowRule<TRow, TGiven> rule)
        where TRow : class
    {
        using var store = new GeneratedStore(2);
        store.Add<TRow>(Rows);
        var rows = store.Read<TRow>();
        var held = 0;
        for (var round = 0; round < 8; round++)
        {
            var given = (TGiven)store.Value(typeof(TGiven));
            var expected = Keys(store, rows.Where(row => rule.Holds(row, given)));
            held += expected.Count;
            Keys(store, store.Db.Set<TRow>().IgnoreAutoIncludes().AsNoTracking().Where(rule.For(given))).ShouldBe(expected, ignoreOrder: true, $"given {given}");
        }
        held.ShouldBeInRange(1, (8 * Rows) - 1, "the rows put the question both ways");
        using var server = BareStores.SqlServer();
        Statement(server, (TGiven)store.Value(typeof(TGiven))).ShouldBe(Statement(server, (TGiven)store.Value(typeof(TGiven))), "what is given goes as parameters");

        string Statement(PortalDbContext db, TGiven given)
        {
            var text = db.Set<TRow>().IgnoreAutoIncludes().Where(rule.For(given)).ToQueryString();
            return text[text.IndexOf("SELECT", StringComparison.Ordinal)..];
        }
    }

    private static List<object?> Keys<TRow>(GeneratedStore store, IEnumerable<TRow> rows)
        where TRow : class
        => [.. rows.Select(row => store.ColumnsOf(row)["Id"])];

    private static IEnumerable<(string, object)> Declared()
        => from type in typeof(RowRule<>).Assembly.GetTypes()
           from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
           where field.FieldType.IsGenericType && field.FieldType.Name.StartsWith("RowRule`", StringComparison.Ordinal)
           select ($"{type.Name}.{field.Name}", field.GetValue(null)!);
}
