using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Lives of invented visits, told by the same rules that people obey; what would lie in the future is left out.</summary>
internal sealed class DemoVisitLives(DemoVisitSetup setup, IReadOnlyList<(Guid Id, Guid AgencyId)> residences, Guid agent, DateTime now, Random chance)
{
    private static readonly int[] KindWeights = [16, 12, 11, 4, 6, 13, 10, 9, 5, 9, 5];
    private static readonly string[] Matters = ["Ne fonctionne plus", "Fuite", "Bruit anormal", "Pièce cassée", "Contrôle annuel", "Fermeture difficile", "À vérifier"];
    private static readonly string[] Names = ["M. Martin", "Mme Bernard", "Mme Dubois", "M. Petit", "Mme Leroy", "M. Moreau", "Mme Fournier", "M. Girard"];
    private static readonly PostponeReason[] Reasons = [PostponeReason.Ill, PostponeReason.Ill, PostponeReason.Risk, PostponeReason.Tenant, PostponeReason.Tenant, PostponeReason.Part, PostponeReason.Firm, PostponeReason.Weather];

    /// <summary>Every visit told so far.</summary>
    public List<Intervention> All { get; } = [];

    /// <summary>Somebody asks.</summary>
    public Intervention Ask(DateTime at, Urgency urgency, InterventionKind? of = null)
    {
        var kind = of ?? setup.Kinds[Draw(KindWeights)];
        var (residence, agency) = residences[chance.Next(residences.Count)];
        var place = new DwellingPlace(residence, agency, $"{(char)('A' + chance.Next(4))}", $"{chance.Next(1, 7)}", kind.InDwelling ? $"{chance.Next(1, 60)}" : null);
        var contact = kind.InDwelling
            ? new TenantContact(Names[chance.Next(Names.Length)], $"+3363998{chance.Next(10_000):0000}", chance.Next(5) == 0, false, chance.Next(4) == 0, Matters[chance.Next(Matters.Length)])
            : new TenantContact(null, null, false, false, false, Matters[chance.Next(Matters.Length)]);
        var visit = new Intervention(NewId(), kind, new InterventionRequest(place, chance.Next(25) == 0, urgency, contact, InterventionOrigin.Desk), LinkKey(), By(at), HolidayCalendar.France);
        All.Add(visit);
        return visit;
    }

    /// <summary>Slot, call of the day before, and the visit itself, as far as the present has come.</summary>
    /// <returns>Whether it has to be planned again.</returns>
    public bool Go(Intervention visit, DateOnly on, HalfDay half)
    {
        var kind = setup.Kinds.First(one => one.Id == visit.KindId);
        var worker = setup.WorkerFor(kind.Trade, chance);
        var slot = VisitSlot.Of(on, half);
        var begins = slot.Begins.AddMinutes(15 * chance.Next(1, 14));
        var planned = visit.Urgency == Urgency.Normal ? begins.AddDays(-1).AddMinutes(-90) : visit.RequestedAt.AddMinutes(5 + chance.Next(40));
        if (planned < visit.StateAt)
            planned = visit.StateAt.AddMinutes(10);
        if (planned > now)
            return false;
        visit.Schedule(slot, worker.Id, By(planned));
        if (begins < planned.AddMinutes(20))
            begins = planned.AddMinutes(20);
        var luck = chance.Next(100);
        if (luck < 4 && visit.Urgency == Urgency.Normal)
            return Aside(visit, begins, postponed: true);
        return luck < 7 ? Aside(visit, begins, postponed: false) : Visit(visit, kind, begins, luck);
    }

    /// <summary>A few hundred digits of chance: identifiers that are the same on every machine.</summary>
    public Guid NewId()
    {
        Span<byte> bytes = stackalloc byte[16];
        chance.NextBytes(bytes);
        return new Guid(bytes);
    }

    /// <summary>The required points of moments, ticked yes.</summary>
    public void Tick(Intervention visit, DateTime at, params PointMoment[] moments)
    {
        var protocol = setup.For(visit);
        foreach (var point in protocol.Points.Where(point => point.IsRequired && moments.Contains(point.Moment)))
            visit.Answer(protocol, point.Key, PointReply.Yes, null, By(at));
    }

    public VisitAct By(DateTime at) => new(NewId(), agent, at, at);

    private bool Aside(Intervention visit, DateTime begins, bool postponed)
    {
        if (postponed && begins.AddHours(-18) is var said && said > visit.StateAt && said < now)
            return visit.Postpone(Reasons[chance.Next(Reasons.Length)], null, By(said));
        return begins.AddMinutes(30) < now && !postponed && visit.NoteAbsent(null, By(begins.AddMinutes(30)));
    }

    private bool Visit(Intervention visit, InterventionKind kind, DateTime begins, int luck)
    {
        var (protocol, called) = (setup.For(visit), visit.Urgency == Urgency.Normal ? begins.AddHours(-17) : begins);
        if (called < visit.StateAt.AddMinutes(1))
            called = visit.StateAt.AddMinutes(1);
        if (called > now || luck > 97)
            return false;
        Tick(visit, called, PointMoment.DayBefore);
        visit.Confirm(protocol, By(called));
        var ends = begins.AddMinutes(kind.UsualMinutes - 15 + chance.Next(30));
        if (begins > now)
            return false;
        Tick(visit, begins.AddMinutes(-2), PointMoment.AtDoor);
        visit.Start(protocol, By(begins));
        if (ends > now)
            return false;
        Tick(visit, ends.AddMinutes(-5), PointMoment.During, PointMoment.After);
        if (luck is >= 7 and < 15)
        {
            visit.End(protocol, InterventionState.FollowUp, "Pièce à commander", By(ends));
            All.Add(visit.Next(NewId(), kind, LinkKey(), By(ends), HolidayCalendar.France));
        }
        else
        {
            visit.End(protocol, InterventionState.Done, null, By(ends));
        }
        return false;
    }

    private string LinkKey() => Convert.ToBase64String(NewId().ToByteArray())[..Intervention.LinkKeyLength].Replace('+', '-').Replace('/', '_');

    private int Draw(int[] weights)
    {
        var left = chance.Next(weights.Sum());
        for (var index = 0; ; index++)
        {
            if ((left -= weights[index]) < 0)
                return index;
        }
    }
}
