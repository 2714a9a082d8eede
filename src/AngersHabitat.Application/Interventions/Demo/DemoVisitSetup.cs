using AngersHabitat.Application.Demo;
using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Kinds, protocols and who goes, as the demonstration has them.</summary>
internal sealed record DemoVisitSetup(IReadOnlyList<InterventionKind> Kinds, IReadOnlyList<Protocol> Protocols, IReadOnlyList<Worker> Workers)
{
    private static readonly (string Name, bool IsFirm, Trade[] Trades, int Minutes)[] Team =
    [
        ("Thierry Technicien", false, [Trade.Plumbing, Trade.Heating, Trade.General], 420), ("Nicolas Guérin", false, [Trade.Plumbing, Trade.Heating], 420),
        ("Amina Touré", false, [Trade.Electricity, Trade.Gas], 420), ("Loïc Chauvin", false, [Trade.Joinery, Trade.General], 420), ("Sandrine Rousseau", false, [Trade.Inspection], 420),
        ("Yann Lebreton", false, [Trade.Joinery, Trade.General, Trade.Inspection], 420), ("Thermi-Ouest", true, [Trade.Heating, Trade.Gas, Trade.Plumbing], 1_200),
        ("Électricité Rabelais", true, [Trade.Electricity], 900), ("Ascenseurs de la Maine", true, [Trade.Lifts], 600), ("Nuisibles Anjou", true, [Trade.PestControl], 480),
        ("Menuiserie Beaumont", true, [Trade.Joinery], 900), ("Multi-services Loire", true, [Trade.General, Trade.Plumbing, Trade.Inspection], 1_500),
    ];

    /// <summary>Makes them.</summary>
    /// <param name="technician">The demonstration's technician.</param>
    public static DemoVisitSetup Make(Guid? technician) => new(
        [.. FirstKinds.All.Select(Kind)],
        [
            Version(1, ProtocolScope.Occupied, FirstProtocols.Occupied, FirstProtocols.Period, new DateOnly(2020, 3, 2), []),
            Version(2, ProtocolScope.Unoccupied, FirstProtocols.Unoccupied, FirstProtocols.Period, new DateOnly(2020, 3, 2), []),
        ],
        [.. Team.Select((one, index) => Worker(one, index == 0 ? technician : null))]);

    public Worker WorkerFor(Trade trade, Random chance)
    {
        var able = Workers.Where(worker => worker.Trades.Contains(trade)).ToList();
        return able[chance.Next(able.Count)];
    }

    public Protocol For(Intervention visit) => Protocols.First(version => version.Scope == Protocol.ScopeOf(visit.Setting));

    private static InterventionKind Kind((string Name, Trade Trade, int Minutes, bool InDwelling, int Days) first)
    {
        var kind = new InterventionKind(DemoId.Of($"intervention-kind:{first.Name}"));
        kind.Describe(first.Name, first.Trade, first.Minutes, first.InDwelling, first.Days);
        return kind;
    }

    private static Protocol Version(int number, ProtocolScope scope, IReadOnlyList<PointText> points, string period, DateOnly from, IReadOnlyList<Protocol> before)
        => new(DemoId.Of($"protocol:{number}"), new ProtocolTerms(scope, null, period, new DateSpan(from, null)), points, before, VisitAct.Now(null, Paris.ToStored(Paris.StartOf(from))));

    private static Worker Worker((string Name, bool IsFirm, Trade[] Trades, int Minutes) one, Guid? account)
    {
        var worker = new Worker(DemoId.Of($"worker:{one.Name}"));
        worker.Describe(one.Name, one.IsFirm, account, one.Trades, one.Minutes, one.IsFirm ? "Ordre de service de l'office, badge de l'entreprise" : "Badge et gilet bleu de l'office");
        return worker;
    }
}
