namespace AngersHabitat.Domain.Cleaning;

/// <summary>A date whose figures are kept: since when, and whether they can still change.</summary>
public sealed class CleaningKeptDay
{
    private CleaningKeptDay()
    {
    }

    public CleaningKeptDay(DateOnly on) => On = on;

    public DateOnly On { get; private set; }

    /// <summary>For which instant, UTC.</summary>
    public DateTime KeptAt { get; private set; }

    /// <summary>Whether the date was over then.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Whether a device has told something of it since.</summary>
    public bool IsStale { get; private set; }

    /// <summary>Its figures were counted.</summary>
    public void Keep(DateTime now)
        => (KeptAt, IsOver, IsStale) = (now, Paris.DateOf(now) > On, false);
}
