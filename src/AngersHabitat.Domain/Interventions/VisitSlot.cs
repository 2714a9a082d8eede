namespace AngersHabitat.Domain.Interventions;

/// <summary>When somebody comes, on the clock in France: half a day or an hour, within one date.</summary>
/// <param name="On">Date.</param>
/// <param name="From">Begins.</param>
/// <param name="To">Ends, later on the same date.</param>
public readonly record struct VisitSlot(DateOnly On, TimeOnly From, TimeOnly To)
{
    private static readonly TimeOnly LastMinute = new(23, 59);

    /// <summary>A whole half day.</summary>
    public static VisitSlot Of(DateOnly on, HalfDay half)
        => half switch
        {
            HalfDay.Morning => new(on, new TimeOnly(8, 0), new TimeOnly(12, 0)),
            HalfDay.Afternoon => new(on, new TimeOnly(13, 30), new TimeOnly(17, 30)),
            _ => throw Unknown.Value(half),
        };

    /// <summary>An hour from a time on; cut at 23:59.</summary>
    public static VisitSlot Hour(DateOnly on, TimeOnly from)
    {
        var to = from.AddHours(1, out var days);
        return new(on, from, days == 0 ? to : LastMinute);
    }

    /// <summary>The half day it is; null for an hour.</summary>
    public HalfDay? Half => this == Of(On, HalfDay.Morning) ? HalfDay.Morning : this == Of(On, HalfDay.Afternoon) ? HalfDay.Afternoon : null;

    /// <summary>Its first instant, UTC.</summary>
    public DateTime Begins => Paris.ToStored(Paris.ToInstant(On, From));

    /// <summary>The instant after its last, UTC.</summary>
    public DateTime Ends => Paris.ToStored(Paris.ToInstant(On, To));

    /// <summary>Whether the two share a minute.</summary>
    public bool Overlaps(VisitSlot other) => On == other.On && From < other.To && other.From < To;
}
