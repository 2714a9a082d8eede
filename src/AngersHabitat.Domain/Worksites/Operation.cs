namespace AngersHabitat.Domain.Worksites;

/// <summary>
/// A worksite from its study to the handing over of the dwellings. Its history (phases, dwellings, milestones, budget, contracts,
/// reports, suspensions) is made of dated rows that are only added, so that every figure can be given for any past date.
/// </summary>
public sealed partial class Operation : IVersioned, ISearched
{
    /// <summary>Longest code, in characters.</summary>
    public const int CodeLength = 40;

    /// <summary>Longest name, in characters.</summary>
    public const int NameLength = 120;

    /// <summary>Longest name in addresses, in characters.</summary>
    public const int SlugLength = 170;

    /// <summary>Longest name of a commune, in characters.</summary>
    public const int CommuneLength = 80;

    /// <summary>Longest name of a district, in characters.</summary>
    public const int DistrictLength = 80;

    /// <summary>Longest address, in characters.</summary>
    public const int AddressLength = 200;

    /// <summary>Longest summary, in characters.</summary>
    public const int SummaryLength = 1_000;

    /// <summary>Longest text on nuisances, in characters.</summary>
    public const int NuisancesLength = 1_000;

    /// <summary>Longest name of the manager, in characters.</summary>
    public const int ManagerLength = 100;

    /// <summary>Longest text on the sanitary referent, in characters.</summary>
    public const int SanitaryReferentLength = 150;

    /// <summary>Longest text searched, in characters.</summary>
    public const int SearchLength = 600;

    private Operation()
    {
    }

    /// <summary>A new operation, under study.</summary>
    /// <param name="id">Chosen when the form is shown.</param>
    /// <param name="nature">Never changes.</param>
    /// <param name="description">What it is.</param>
    /// <param name="dwellings">At least one.</param>
    /// <param name="studyFrom">Start of the study, not after <paramref name="today"/>.</param>
    /// <param name="today">The present date in France.</param>
    /// <exception cref="RuleException"><c>Worksites.NoDwellings</c>, <c>Worksites.DateInFuture</c>.</exception>
    public Operation(Guid id, Nature nature, OperationDescription description, int dwellings, DateOnly studyFrom, DateOnly today)
    {
        RefuseFuture(studyFrom, today, "StudyFrom");
        (Id, Nature) = (id, nature);
        Describe(description);
        _dwellings.Add(new DwellingRevision(Id, Next(), studyFrom, Positive(dwellings), reason: null));
        EnterPhase(Phase.Study, studyFrom, reason: null);
    }

    public Guid Id { get; private set; }

    public Guid Version { get; set; }

    /// <summary>
    /// Counts the changes of the operation, its rows included. Rows take their sequence from it; readers that keep the history
    /// in memory compare it to know what to read again.
    /// </summary>
    public int Revision { get; private set; }

    /// <summary>Construction or rehabilitation.</summary>
    public Nature Nature { get; private set; }

    /// <inheritdoc cref="OperationDescription.Code" />
    public string Code { get; private set; } = "";

    /// <summary>The code as it is compared (<see cref="LookupKey"/>); unique.</summary>
    public string CodeKey { get; private set; } = "";

    /// <inheritdoc cref="OperationDescription.Name" />
    public string Name { get; private set; } = "";

    /// <summary>Last part of the public address, made from name and code; never changes, so that printed links stay good.</summary>
    public string Slug { get; private set; } = "";

    /// <inheritdoc cref="OperationDescription.Commune" />
    public string Commune { get; private set; } = "";

    /// <inheritdoc cref="OperationDescription.District" />
    public string District { get; private set; } = "";

    /// <inheritdoc cref="OperationDescription.Address" />
    public string Address { get; private set; } = "";

    /// <inheritdoc cref="OperationDescription.Latitude" />
    public double? Latitude { get; private set; }

    /// <inheritdoc cref="OperationDescription.Longitude" />
    public double? Longitude { get; private set; }

    /// <inheritdoc cref="OperationDescription.Summary" />
    public string Summary { get; private set; } = "";

    /// <inheritdoc cref="OperationDescription.Nuisances" />
    public string Nuisances { get; private set; } = "";

    /// <inheritdoc cref="OperationDescription.PublicPhone" />
    public string PublicPhone { get; private set; } = "";

    /// <inheritdoc cref="OperationDescription.Manager" />
    public string Manager { get; private set; } = "";

    /// <inheritdoc cref="OperationDescription.SanitaryReferent" />
    public string SanitaryReferent { get; private set; } = "";

    /// <summary>Name, code, commune, district and address made comparable, for the search.</summary>
    public string Search { get; private set; } = "";

    /// <summary>Replaces the description. Coordinates come both or not at all.</summary>
    public void Describe(OperationDescription description)
    {
        if (description.Latitude is null != description.Longitude is null)
            throw new RuleException("Worksites.HalfCoordinates", nameof(Latitude));
        (Code, Name, Commune, District) = (description.Code.Trim(), description.Name.Trim(), description.Commune.Trim(), description.District.Trim());
        CodeKey = LookupKey.Of(Code);
        (Address, Latitude, Longitude) = (description.Address.Trim(), description.Latitude, description.Longitude);
        (Summary, Nuisances, PublicPhone) = (description.Summary, description.Nuisances, description.PublicPhone);
        (Manager, SanitaryReferent) = (description.Manager.Trim(), description.SanitaryReferent);
        Fold();
        if (Slug.Length == 0)
            Slug = SearchText.Normalize($"{Name} {Code}", SlugLength).Replace(' ', '-');
        Next();
    }

    private int Next() => ++Revision;

    string ISearched.Searched => Search;

    /// <inheritdoc />
    public void Fold() => Search = SearchText.Normalize($"{Name} {Code} {Commune} {District} {Address}", SearchLength);
}
