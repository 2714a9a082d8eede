using AngersHabitat.Application.Demo;
using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Kinds, protocols and who goes, as <see cref="VisitSetupDemo"/> has set them up.</summary>
internal sealed record DemoVisitSetup(IReadOnlyList<InterventionKind> Kinds, IReadOnlyList<Protocol> Protocols, IReadOnlyList<Worker> Workers)
{
    private static readonly (string Name, bool IsFirm, Trade[] Trades, int Minutes)[] Team =
    [
        (Technician, false, [Trade.Plumbing, Trade.Heating, Trade.General], 420), ("Nicolas Guérin", false, [Trade.Plumbing, Trade.Heating], 420),
        ("Amina Touré", false, [Trade.Electricity, Trade.Gas], 420), ("Loïc Chauvin", false, [Trade.Joinery, Trade.General], 420), ("Sandrine Rousseau", false, [Trade.Inspection], 420),
        ("Yann Lebreton", false, [Trade.Joinery, Trade.General, Trade.Inspection], 420), ("Thermi-Ouest", true, [Trade.Heating, Trade.Gas, Trade.Plumbing], 1_200),
        ("Électricité Rabelais", true, [Trade.Electricity], 900), ("Ascenseurs de la Maine", true, [Trade.Lifts], 600), ("Nuisibles Anjou", true, [Trade.PestControl], 480),
        ("Menuiserie Beaumont", true, [Trade.Joinery], 900), ("Multi-services Loire", true, [Trade.General, Trade.Plumbing, Trade.Inspection], 1_500),
    ];

    /// <summary>The one who has an account.</summary>
    public const string Technician = "Thierry Technicien";

    /// <summary>The forms of the kinds.</summary>
    public static IEnumerable<SaveKind.Command> KindForms => FirstKinds.All.Select(first => new SaveKind.Command
    {
        Id = KindId(first.Name), Name = first.Name, Trade = first.Trade, UsualMinutes = first.Minutes, InDwelling = first.InDwelling, PromisedDays = first.Days,
    });

    /// <summary>The forms of the protocols: those of May 2020, from the first day on.</summary>
    public static IEnumerable<PublishProtocol.Command> ProtocolForms =>
    [
        Form(1, ProtocolScope.Occupied, FirstProtocols.Occupied), Form(2, ProtocolScope.Unoccupied, FirstProtocols.Unoccupied),
    ];

    /// <summary>The forms of who goes.</summary>
    /// <param name="technician">The account of the technician.</param>
    public static IEnumerable<SaveWorker.Command> WorkerForms(Guid? technician) => Team.Select(one => new SaveWorker.Command
    {
        Id = WorkerId(one.Name), Name = one.Name, IsFirm = one.IsFirm, AccountId = one.Name == Technician ? technician : null, Trades = one.Trades, DailyMinutes = one.Minutes,
        RecognisedBy = one.IsFirm ? "Ordre de service de l'office, badge de l'entreprise" : "Badge et gilet bleu de l'office",
    });

    /// <summary>Reads what the forms made, in their order.</summary>
    public static async Task<DemoVisitSetup> ReadAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        var kinds = await db.InterventionKinds.AsNoTracking().ToDictionaryAsync(kind => kind.Id, cancellationToken);
        var workers = await db.Workers.AsNoTracking().ToDictionaryAsync(worker => worker.Id, cancellationToken);
        return new(
            [.. FirstKinds.All.Select(first => kinds[KindId(first.Name)])], await db.Protocols.AsNoTracking().ToListAsync(cancellationToken), [.. Team.Select(one => workers[WorkerId(one.Name)])]);
    }

    public Worker WorkerFor(Trade trade, Random chance)
    {
        var able = Workers.Where(worker => worker.Trades.Contains(trade)).ToList();
        return able[chance.Next(able.Count)];
    }

    public Protocol For(Intervention visit) => Protocols.First(version => version.Scope == Protocol.ScopeOf(visit.Setting));

    private static Guid KindId(string name) => DemoId.Of($"intervention-kind:{name}");

    private static Guid WorkerId(string name) => DemoId.Of($"worker:{name}");

    private static PublishProtocol.Command Form(int number, ProtocolScope scope, IReadOnlyList<PointText> points) => new()
    {
        Id = DemoId.Of($"protocol:{number}"), Scope = scope, Period = FirstProtocols.Period, From = DemoVisitDays.First,
        Points = [.. points.Select(point => new PublishProtocol.Point { Moment = point.Moment, Text = point.Text, IsRequired = point.IsRequired })],
    };
}
