namespace AngersHabitat.Domain.Landlord;

/// <summary>
/// The landlord (organisme): one row. What it says of itself is put in force in one step, each time with a numbered, append-only
/// <see cref="LandlordRevision"/>; taking back puts in force again what the last one replaced.
/// </summary>
public sealed class LandlordProfile : IVersioned
{
    /// <summary>The one row.</summary>
    public static readonly Guid TheOne = new("1a9d10ad-0000-4000-8000-000000000001");

    private LandlordProfile()
    {
    }

    /// <param name="first">What holds before anybody says anything: the settings in files.</param>
    public LandlordProfile(LandlordFacts first) => (Id, Facts) = (TheOne, first);

    public Guid Id { get; private set; }

    public Guid Version { get; set; }

    /// <summary>What holds.</summary>
    public LandlordFacts Facts { get; private set; } = LandlordFacts.Empty;

    /// <summary>Number of the last revision; 0 before the first.</summary>
    public int Number { get; private set; }

    /// <summary>Since when the portal is open to the public, UTC; null: it is not.</summary>
    public DateTime? OpenedAt { get; private set; }

    /// <summary>Puts other facts in force.</summary>
    /// <exception cref="RuleException">Nothing changes.</exception>
    public LandlordRevision Change(LandlordFacts facts, DateTime at, string by)
    {
        if (string.Equals(facts.ToJson(), Facts.ToJson(), StringComparison.Ordinal))
            throw new RuleException("Landlord.NothingChanged");
        return Replace(facts, at, by, null);
    }

    /// <summary>Puts in force again what the last revision replaced.</summary>
    /// <exception cref="RuleException">It is not the last one, or an undoing itself.</exception>
    public LandlordRevision Undo(LandlordRevision last, DateTime at, string by)
    {
        if (last.Number != Number || last.Undoes is not null)
            throw new RuleException("Landlord.NotTheLast");
        return Replace(last.Before, at, by, last.Number);
    }

    /// <summary>Opens the portal to the public; the first time counts until it is shut again.</summary>
    public void Open(DateTime at) => OpenedAt ??= at;

    /// <summary>Takes the portal back from the public: its front page says that hours will follow.</summary>
    public void Shut() => OpenedAt = null;

    private LandlordRevision Replace(LandlordFacts facts, DateTime at, string by, int? undoes)
    {
        var revision = new LandlordRevision(Guid.CreateVersion7(new DateTimeOffset(at, TimeSpan.Zero)), Number + 1, Facts, facts, at, by, undoes);
        (Number, Facts) = (revision.Number, facts);
        return revision;
    }
}
