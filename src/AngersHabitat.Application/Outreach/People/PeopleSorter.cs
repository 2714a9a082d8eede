using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Sorts the lines of a file of people for a campaign, one after the other.</summary>
/// <param name="campaign">The campaign.</param>
/// <param name="today">Today.</param>
/// <param name="places">Agencies and districts by the names that files give.</param>
/// <param name="known">The keys of everybody known, and whether the campaign has her.</param>
/// <param name="objectors">Who objected, for those whose reference is new.</param>
internal sealed class PeopleSorter(Campaign campaign, DateOnly today, PlaceNames places, Dictionary<string, bool> known, Objectors objectors)
    : LineSorter<PersonDetails, PeopleFindings>
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<LineFate, int> _counts = Enum.GetValues<LineFate>().ToDictionary(fate => fate, _ => 0);
    private int _known;
    private int _undecided;
    private int _incomplete;

    public override PeopleFindings Findings => new(campaign.Name, _counts, _known, _numbers.Values.Where(count => count > 1).Sum())
    {
        Undecided = _undecided,
        Incomplete = _incomplete,
    };

    public override Task SortAsync(IReadOnlyList<ImportRow> rows, SortedLines<PersonDetails> sorted, CancellationToken cancellationToken)
    {
        foreach (var row in rows)
        {
            var (fate, details) = Sort(row);
            _counts[fate]++;
            if (details is null)
                sorted.Reject(row);
            else
                sorted.Accept(Counted(details));
        }
        return Task.CompletedTask;
    }

    private PersonDetails Counted(PersonDetails details)
    {
        _numbers[details.Phone] = _numbers.GetValueOrDefault(details.Phone) + 1;
        _incomplete += details.Gaps == PersonGaps.None ? 0 : 1;
        if (known.ContainsKey(details.Key))
            _known++;
        else if (objectors.Like(new Person(Guid.Empty, details, Guid.Empty)) is not null)
            _undecided++;
        return places.Complete(details);
    }

    private (LineFate Fate, PersonDetails? Details) Sort(ImportRow row)
    {
        var details = PeopleFile.Read(row, today);
        if (details is null)
            return WithoutDetails(row);
        if (!_seen.Add(details.Key))
            return Rejected(row, LineFate.Duplicate, "reference", "Outreach.DuplicateInFile");
        if (known.GetValueOrDefault(details.Key))
            return Rejected(row, LineFate.AlreadyThere, "reference", "Outreach.AlreadyInCampaign");
        return campaign.Targets(details.BirthDate) ? (LineFate.Accepted, details) : TooYoung(row);
    }

    // Somebody too young stays so whatever her number: asking the office for one would be in vain.
    private (LineFate Fate, PersonDetails? Details) WithoutDetails(ImportRow row)
    {
        if (!row.Problems.All(problem => problem.Code is "Outreach.NoUsablePhone"))
            return (LineFate.Invalid, null);
        return row.Date("date_naissance") is { } birth && !campaign.Targets(birth) ? TooYoung(row) : (LineFate.NoPhone, null);
    }

    private (LineFate Fate, PersonDetails? Details) TooYoung(ImportRow row)
        => Rejected(row, LineFate.TooYoung, "date_naissance", "Outreach.TooYoung", campaign.MinimumAge, campaign.AgeOn);

    private static (LineFate Fate, PersonDetails? Details) Rejected(ImportRow row, LineFate fate, string column, string code, params object[] arguments)
    {
        row.Reject(column, code, arguments);
        return (fate, null);
    }
}
