using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>What becomes of a line of the file.</summary>
[WithoutWords]
public enum LineFate
{
    /// <summary>The person joins the campaign.</summary>
    Accepted,

    /// <summary>Something in the line cannot be taken.</summary>
    Invalid,

    /// <summary>Too young at the campaign's date.</summary>
    TooYoung,

    /// <summary>No number at which she can be called.</summary>
    NoPhone,

    /// <summary>The reference came earlier in the file.</summary>
    Duplicate,

    /// <summary>Already in the campaign.</summary>
    AlreadyThere,
}

/// <summary>Sorts the lines of a file for a campaign, one after the other.</summary>
internal sealed class PeopleImport
{
    private readonly Campaign _campaign;
    private readonly DateOnly _today;
    private readonly HashSet<string> _already;
    private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);

    private PeopleImport(Campaign campaign, DateOnly today, HashSet<string> already)
        => (_campaign, _today, _already) = (campaign, today, already);

    public static async Task<PeopleImport> ForAsync(PortalDbContext db, Campaign campaign, DateOnly today, CancellationToken cancellationToken)
    {
        var references = await (
            from contact in db.CampaignContacts
            join person in db.People on contact.PersonId equals person.Id
            where contact.CampaignId == campaign.Id
            select person.Reference).ToListAsync(cancellationToken);
        return new PeopleImport(campaign, today, new HashSet<string>(references, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Says what becomes of a line; the line itself holds the reasons when it is not accepted.</summary>
    public (LineFate Fate, PersonDetails? Details) Sort(ImportRow row)
    {
        var details = PeopleFile.Read(row, _today);
        if (details is null)
            return WithoutDetails(row);
        if (!_seen.Add(details.Reference))
            return Rejected(row, LineFate.Duplicate, "reference", "Outreach.DuplicateInFile");
        if (_already.Contains(details.Reference))
            return Rejected(row, LineFate.AlreadyThere, "reference", "Outreach.AlreadyInCampaign");
        return _campaign.Targets(details.BirthDate) ? (LineFate.Accepted, details) : TooYoung(row);
    }

    // Somebody too young stays so whatever her number: asking the office for one would be in vain.
    private (LineFate Fate, PersonDetails? Details) WithoutDetails(ImportRow row)
    {
        if (!row.Problems.All(problem => problem.Code is "Outreach.NoUsablePhone"))
            return (LineFate.Invalid, null);
        return row.Date("date_naissance") is { } birth && !_campaign.Targets(birth) ? TooYoung(row) : (LineFate.NoPhone, null);
    }

    private (LineFate Fate, PersonDetails? Details) TooYoung(ImportRow row)
        => Rejected(row, LineFate.TooYoung, "date_naissance", "Outreach.TooYoung", _campaign.MinimumAge, _campaign.AgeOn);

    private static (LineFate Fate, PersonDetails? Details) Rejected(ImportRow row, LineFate fate, string column, string code, params object[] arguments)
    {
        row.Reject(column, code, arguments);
        return (fate, null);
    }
}
