namespace AngersHabitat.Domain.Landlord;

/// <summary>One change of the <see cref="LandlordProfile"/>: who, when, from what, to what. Append-only, numbered from 1.</summary>
public sealed class LandlordRevision
{
    private LandlordRevision()
    {
    }

    internal LandlordRevision(Guid id, int number, LandlordFacts before, LandlordFacts after, DateTime at, string by, int? undoes)
        => (Id, Number, Before, After, At, By, Undoes) = (id, number, before, after, at, by, undoes);

    public Guid Id { get; private set; }

    /// <summary>1, 2, 3…</summary>
    public int Number { get; private set; }

    /// <summary>What held.</summary>
    public LandlordFacts Before { get; private set; } = LandlordFacts.Empty;

    /// <summary>What holds since.</summary>
    public LandlordFacts After { get; private set; } = LandlordFacts.Empty;

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>Name of the account that changed it.</summary>
    public string By { get; private set; } = "";

    /// <summary>Number of the revision that this one undoes.</summary>
    public int? Undoes { get; private set; }
}
