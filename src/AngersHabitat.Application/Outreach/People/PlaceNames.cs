using AngersHabitat.Domain.Outreach;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Outreach;

/// <summary>Agencies and districts by the names that files give, so that figures do not count « Centre » and « Agence Centre » apart.</summary>
internal sealed class PlaceNames
{
    private readonly Dictionary<string, string> _agencies;
    private readonly Dictionary<string, string> _districts;

    private PlaceNames(Dictionary<string, string> agencies, Dictionary<string, string> districts) => (_agencies, _districts) = (agencies, districts);

    public static async Task<PlaceNames> ReadAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        var agencies = await db.Places.Where(place => place.Type == PlaceType.Agency).Select(place => place.Name).ToListAsync(cancellationToken);
        var rows = await db.People.Where(person => person.District != "").Select(person => new { person.Residence, person.District }).Distinct().ToListAsync(cancellationToken);
        return new PlaceNames(
            agencies.DistinctBy(Key, StringComparer.Ordinal).ToDictionary(Key, name => name, StringComparer.Ordinal),
            rows.GroupBy(row => SearchText.Normalize(row.Residence), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().District, StringComparer.Ordinal));
    }

    /// <summary>The line with the agency's own name and the district of the residence.</summary>
    public PersonDetails Complete(PersonDetails line) => line with
    {
        Agency = _agencies.GetValueOrDefault(Key(line.Agency), line.Agency),
        District = _districts.GetValueOrDefault(SearchText.Normalize(line.Residence), ""),
    };

    private static string Key(string agency) => NamesInFiles.Without(SearchText.Normalize(agency), "agence");
}
