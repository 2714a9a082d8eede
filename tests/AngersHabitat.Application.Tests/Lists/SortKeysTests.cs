using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Privacy;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Tests.Lists;

/// <summary>Sorting and cutting: every row stands on one page and on one only, in both directions.</summary>
public sealed class SortKeysTests(PortalHost host) : IClassFixture<PortalHost>
{
    [WithoutWords]
    public enum Sort
    {
        Usual,
        [LargestFirst]
        Size,
    }

    private sealed record Query : ListQuery<Sort>
    {
        public override int PageSize => 3;
    }

    private sealed record WithSpare : ListQuery<Sort>
    {
        public override int PageSize => 50;

        public override int Spare => 9;
    }

    private static readonly MemorySort<(string Name, int Size), Sort> Order = new MemorySort<(string Name, int Size), Sort>(row => row.Name)
        .By(Sort.Usual, row => row.Name).By(Sort.Size, row => row.Size);

    private static readonly (string Name, int Size)[] Rows = [("Étoile", 1), ("alpha", 2), ("Zoé", 2), ("Eau", 2), ("beta", 3), ("œuf", 3), ("gamma", 3)];

    [Fact]
    public void MemorySort_Words_AreSortedAsFrenchDictionariesDo()
        => Order.Apply(Rows, new Query()).Select(row => row.Name).ShouldBe(["alpha", "beta", "Eau", "Étoile", "gamma", "œuf", "Zoé"]);

    [Theory]
    [InlineData(Sort.Usual, false)]
    [InlineData(Sort.Usual, true)]
    [InlineData(Sort.Size, false)]
    [InlineData(Sort.Size, true)]
    public void ToPage_AllPages_HoldEachRowOnce(Sort sort, bool reverse)
    {
        var pages = Enumerable.Range(1, 3).Select(page => Order.Apply(Rows, new Query { Sort = sort, Reverse = reverse, Page = page }).ToPage(new Query { Page = page })).ToList();
        pages.SelectMany(page => page.Items).ShouldBe(Order.Apply(Rows, new Query { Sort = sort, Reverse = reverse }));
        pages.SelectMany(page => page.Items).Distinct().Count().ShouldBe(Rows.Length);
    }

    [Fact]
    public void MemorySort_Reversed_IsTheOtherWayRoundToTheLastRow()
        => Order.Apply(Rows, new Query { Sort = Sort.Size, Reverse = true }).ShouldBe(Order.Apply(Rows, new Query { Sort = Sort.Size }).Reverse());

    [Theory]
    [InlineData(56, 1, 56)]
    [InlineData(60, 2, 50)]
    [InlineData(506, 10, 50)]
    [InlineData(2006, 40, 50)]
    public void ToPage_SomeRowsMoreThanAPage_JoinTheLast(int rows, int pages, int onFirst)
    {
        var first = Enumerable.Range(0, rows).ToList().ToPage(new WithSpare());
        (first.Count, first.Items.Count, first.Total).ShouldBe((pages, onFirst, rows));
        Enumerable.Range(1, pages).SelectMany(page => Enumerable.Range(0, rows).ToList().ToPage(new WithSpare { Page = page }).Items).ShouldBe(Enumerable.Range(0, rows));
        Enumerable.Range(0, rows).ToList().ToPage(new WithSpare { Page = int.MaxValue }).Number.ShouldBe(pages);
    }

    [Fact]
    public async Task QuerySort_InTheDatabase_PagesHoldEachRowOnce()
    {
        var order = new QuerySort<Place, Sort>(place => place.Id).By(Sort.Size, place => place.Type);
        var (all, paged) = await host.InStoreAsync(async db =>
        {
            var asked = new Query { Sort = Sort.Size };
            var whole = await order.Apply(db.Places, (Query)asked.ForAll()).ToPageAsync(asked.ForAll(), CancellationToken.None);
            List<Guid> rows = [];
            for (var page = 1; page <= 5; page++)
                rows.AddRange((await order.Apply(db.Places, asked).ToPageAsync(asked with { Page = page }, CancellationToken.None)).Items.Select(place => place.Id));
            return (whole, rows);
        });
        all.Total.ShouldBe(await host.InStoreAsync(db => db.Places.CountAsync()));
        all.Items.Count.ShouldBe(all.Total);
        paged.ShouldBe(all.Items.Take(paged.Count).Select(place => place.Id));
        paged.Count.ShouldBe(15);
    }

    [Fact]
    public async Task QuerySort_Texts_AreSortedAsFrenchDictionariesDo()
    {
        var order = new QuerySort<AuditEntry, Sort>(entry => entry.Id).By(Sort.Usual, entry => entry.ActorName);
        var names = await host.InStoreAsync(async db =>
        {
            db.AuditEntries.AddRange(Rows.Select(row => new AuditEntry(host.Clock.UtcNow, null, row.Name, "Tests.French", "Place", null, null, null)));
            await db.SaveChangesAsync();
            return await order.Apply(db.AuditEntries.Where(entry => entry.Action == "Tests.French"), new Query()).Select(entry => entry.ActorName).ToListAsync();
        });
        names.ShouldBe(["alpha", "beta", "Eau", "Étoile", "gamma", "œuf", "Zoé"]);
    }

    [Fact]
    public async Task QuerySort_ValuesOfAnEnum_AreSortedAsDeclaredOrAsSaid()
    {
        var declared = new QuerySort<Place, Sort>(place => place.Id).By(Sort.Usual, place => place.Type);
        PlaceType[] said = [PlaceType.Lodge, PlaceType.Agency];
        var asSaid = new QuerySort<Place, Sort>(place => place.Id).By(Sort.Usual, place => place.Type, said);
        var (first, second, sql) = await host.InStoreAsync(async db => (
            await declared.Apply(db.Places, new Query()).Select(place => place.Type).ToListAsync(),
            await asSaid.Apply(db.Places, new Query()).Select(place => place.Type).ToListAsync(),
            declared.Apply(db.Places, new Query()).ToQueryString()));
        first.Distinct().ShouldBe(Enum.GetValues<PlaceType>().Where(first.Contains));
        second.Distinct().Take(2).ShouldBe(said);
        sql.Split("CASE").Length.ShouldBe(2, "one CASE: SQL Server nests ten at most");
    }
}
