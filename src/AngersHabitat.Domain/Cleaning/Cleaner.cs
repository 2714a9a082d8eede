namespace AngersHabitat.Domain.Cleaning;

/// <summary>Who cleans: the caretaker of one lodge or several, or a firm. (Those who go to visits have trades and minutes; those who clean have lodges.)</summary>
public sealed class Cleaner : IVersioned
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameLength = 100;

    private readonly List<CleanerLodge> _lodges = [];

    private Cleaner()
    {
    }

    /// <param name="id">Made when the form was shown.</param>
    public Cleaner(Guid id) => Id = id;

    public Guid Id { get; private set; }

    public Guid Version { get; set; }

    /// <summary>Name, as plans show it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether it is a firm: plans name it; a caretaker is found by the lodge.</summary>
    public bool IsFirm { get; private set; }

    /// <summary>The account that sees the day and ticks; null without one.</summary>
    public Guid? AccountId { get; private set; }

    /// <summary>Since when nothing is given to it, UTC; null: it is.</summary>
    public DateTime? RetiredAt { get; private set; }

    /// <summary>The lodges whose residences a caretaker cleans; none for a firm.</summary>
    public IReadOnlyList<CleanerLodge> Lodges => _lodges;

    /// <summary>Says all of it anew.</summary>
    /// <exception cref="RuleException"><c>Cleaning.CleanerNameInvalid</c>; <c>Cleaning.FirmHasLodges</c>.</exception>
    public void Describe(string name, bool isFirm, Guid? accountId, IReadOnlyList<Guid> lodges)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Trim().Length > NameLength)
            throw new RuleException("Cleaning.CleanerNameInvalid", nameof(Name), NameLength);
        if (isFirm && lodges.Count > 0)
            throw new RuleException("Cleaning.FirmHasLodges", nameof(Lodges));
        (Name, IsFirm, AccountId) = (name.Trim(), isFirm, accountId);
        var wanted = lodges.Distinct().ToList();
        _lodges.RemoveAll(lodge => !wanted.Contains(lodge.LodgeId));
        foreach (var lodge in wanted.Where(id => _lodges.TrueForAll(had => had.LodgeId != id)))
            _lodges.Add(new CleanerLodge(Id, lodge));
    }

    /// <summary>Gives it nothing any more, or again.</summary>
    public void Retire(bool retired, DateTime at) => RetiredAt = retired ? RetiredAt ?? at : null;
}
