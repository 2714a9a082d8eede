using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Tests.Outreach;

/// <summary>Referrals and escalations: what each filter keeps is what the whole list holds of it, in every view.</summary>
public sealed class FollowUpListTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task ListReferrals_EachFilter_KeepsWhatItSays()
    {
        var all = await ReferralsAsync(new());
        var vital = await host.InStoreAsync(db => db.Referrals.Where(row => row.EmergencyReason != null).Select(row => row.Id).ToListAsync());
        foreach (var state in Enum.GetValues<ReferralState>())
            Same(await ReferralsAsync(new() { State = state }), all.Where(row => row.State == state), $"{state}");
        foreach (var need in Enum.GetValues<Need>())
            Same(await ReferralsAsync(new() { Need = need }), all.Where(row => row.Need == need), $"{need}");
        foreach (var agency in all.Select(row => row.Agency).Where(agency => agency.Length > 0).Distinct(StringComparer.Ordinal))
            Same(await ReferralsAsync(new() { Agency = agency }), all.Where(row => row.Agency == agency), agency);
        Same(await ReferralsAsync(new() { Vital = true }), all.Where(row => vital.Contains(row.Id)), "vital");
        Same(
            await ReferralsAsync(new() { State = ReferralState.Sent, Need = Need.Isolation }),
            all.Where(row => row is { State: ReferralState.Sent, Need: Need.Isolation }), "together");
        all.Select(row => row.State).Distinct().Count().ShouldBeGreaterThan(2);
        all.Select(row => row.Agency).Distinct(StringComparer.Ordinal).Count().ShouldBeGreaterThan(2);
    }

    [Fact]
    public async Task ListReferrals_Views_PartWhatIsThere()
    {
        using var later = new PortalHost();
        later.MoveTo(new DateTime(2020, 12, 15, 10, 0, 0));
        var late = (await later.SendAsync((ListReferrals.Query)new ListReferrals.Query { View = ReferralView.Late }.ForAll(), Roles.Manager)).Rows.Items;
        late.ShouldNotBeEmpty();
        late.ShouldAllBe(row => row.Delay != ReferralDelay.None);
        var need = late[0].Need;
        (await later.SendAsync(new ListReferrals.Query { Need = need }, Roles.Manager)).Late
            .ShouldBe(late.Count(row => row.Need == need), "the counts are those of what the filters keep");
        (await ReferralsAsync(new())).Select(row => row.Id).Distinct().Count().ShouldBe(await host.InStoreAsync(db => db.Referrals.CountAsync()));
    }

    [Fact]
    public async Task ListReferrals_ByNeed_StandInTheOrderOfTheChoices()
    {
        var needs = (await ReferralsAsync(new() { Sort = ListReferrals.Sort.Need }, ReferralView.Open)).Select(row => row.Need).ToList();
        needs.Distinct().Count().ShouldBeGreaterThan(2);
        needs.ShouldBe(needs.Order());
        (await ReferralsAsync(new() { Sort = ListReferrals.Sort.Need, Reverse = true }, ReferralView.Open)).Select(row => row.Need).ShouldBe(needs.OrderDescending());
        var agencies = (await ReferralsAsync(new() { Sort = ListReferrals.Sort.Agency }, ReferralView.Open)).Select(row => row.Agency).ToList();
        agencies.ShouldBe(agencies.Order(FrenchOrder.Words));
    }

    [Fact]
    public async Task ListEscalations_EachFilter_KeepsWhatItSays()
    {
        var all = await EscalationsAsync(new());
        var owners = await host.InStoreAsync(db => db.Escalations.ToDictionaryAsync(row => row.Id, row => row.OwnerId));
        all.Select(row => row.Id).ShouldBe(owners.Keys, ignoreOrder: true);
        foreach (var kind in Enum.GetValues<EscalationKind>())
            Same(await EscalationsAsync(new() { Kind = kind }), all.Where(row => row.Kind == kind), $"{kind}");
        foreach (var owner in owners.Values.OfType<Guid>().Distinct())
            Same(await EscalationsAsync(new() { Owner = owner }), all.Where(row => owners[row.Id] == owner), $"{owner}");
        (await EscalationsAsync(new() { Owner = Guid.NewGuid() })).ShouldBeEmpty();
        foreach (var agency in all.Select(row => row.Agency).Where(agency => agency.Length > 0).Distinct(StringComparer.Ordinal))
            Same(await EscalationsAsync(new() { Agency = agency }), all.Where(row => row.Agency == agency), agency);
        Same(await EscalationsAsync(new() { View = EscalationView.Late }, EscalationView.Late), all.Where(row => row.IsLate), "late");
        Same(await EscalationsAsync(new(), EscalationView.Done), all.Where(row => row.DoneAt is not null), "done");
    }

    private static void Same(IEnumerable<ListReferrals.Row> rows, IEnumerable<ListReferrals.Row> expected, string why)
        => rows.Select(row => row.Id).ShouldBe(expected.Select(row => row.Id), ignoreOrder: true, why);

    private static void Same(IEnumerable<ListEscalations.Row> rows, IEnumerable<ListEscalations.Row> expected, string why)
        => rows.Select(row => row.Id).ShouldBe(expected.Select(row => row.Id), ignoreOrder: true, why);

    // Without views: those that part everything there is.
    private async Task<IReadOnlyList<ListReferrals.Row>> ReferralsAsync(ListReferrals.Query query, params ReferralView[] views)
    {
        List<ListReferrals.Row> rows = [];
        foreach (var view in views.Length > 0 ? views : [ReferralView.Open, ReferralView.ToTell, ReferralView.Done])
            rows.AddRange((await host.SendAsync((ListReferrals.Query)(query with { View = view }).ForAll(), Roles.Manager)).Rows.Items);
        return [.. rows.DistinctBy(row => row.Id)];
    }

    private async Task<IReadOnlyList<ListEscalations.Row>> EscalationsAsync(ListEscalations.Query query, params EscalationView[] views)
    {
        List<ListEscalations.Row> rows = [];
        foreach (var view in views.Length > 0 ? views : [EscalationView.Open, EscalationView.Done])
            rows.AddRange((await host.SendAsync((ListEscalations.Query)(query with { View = view }).ForAll(), Roles.Manager)).Rows.Items);
        return rows;
    }
}
