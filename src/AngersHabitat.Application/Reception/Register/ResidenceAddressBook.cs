using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>
/// Every address at which a residence stands or stood, so that a new one gets its own: made of its name, with its commune and then a number where another
/// residence bears it. Who changes the name moves the page; the former address leads to it.
/// </summary>
internal sealed class ResidenceAddressBook
{
    private readonly Dictionary<string, Guid> _slugs;
    private readonly HashSet<string> _codes;

    /// <param name="slugs">Whose each address is, present or former.</param>
    /// <param name="codes">Short codes that are given.</param>
    public ResidenceAddressBook(IEnumerable<(string Slug, Guid ResidenceId)> slugs, IEnumerable<string> codes)
        => (_slugs, _codes) = (slugs.ToDictionary(pair => pair.Slug, pair => pair.ResidenceId, StringComparer.Ordinal), codes.ToHashSet(StringComparer.Ordinal));

    public static async Task<ResidenceAddressBook> ReadAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        var present = await db.Residences.AsNoTracking().Select(row => new { row.Slug, row.Id, row.Code }).ToListAsync(cancellationToken);
        var former = await db.FormerResidenceAddresses.Select(row => new { row.Slug, row.ResidenceId }).ToListAsync(cancellationToken);
        return new([.. present.Select(row => (row.Slug, row.Id)), .. former.Select(row => (row.Slug, row.ResidenceId))], present.Select(row => row.Code));
    }

    /// <summary>Gives a residence that was made or renamed its address and its code, and keeps the address that it leaves.</summary>
    public async Task PlaceAsync(PortalDbContext db, Residence residence, CancellationToken cancellationToken)
    {
        if (Place(residence) is not { } left)
            return;
        db.FormerResidenceAddresses.Add(left);
        // It comes back to an address that it had: that one leads nowhere else any more.
        if (await db.FormerResidenceAddresses.FirstOrDefaultAsync(row => row.Slug == residence.Slug, cancellationToken) is { } again)
            db.FormerResidenceAddresses.Remove(again);
    }

    /// <summary>Gives it its address and its code.</summary>
    /// <returns>The address that it leaves; null when it leaves none.</returns>
    public FormerResidenceAddress? Place(Residence residence)
    {
        residence.TakeCode(_codes.Contains);
        _codes.Add(residence.Code);
        var (name, whole) = (PlaceRegister.SlugOf(residence.Name, _ => false), PlaceRegister.SlugOf($"{residence.Name} {residence.City}", _ => false));
        if (IsMadeOf(residence.Slug, name) || IsMadeOf(residence.Slug, whole))
            return null;
        bool IsTaken(string slug) => _slugs.TryGetValue(slug, out var owner) && owner != residence.Id;
        var left = residence.MoveTo(IsTaken(name) ? PlaceRegister.SlugOf($"{residence.Name} {residence.City}", IsTaken) : name);
        _slugs[residence.Slug] = residence.Id;
        return left;
    }

    private static bool IsMadeOf(string slug, string start)
        => slug.StartsWith(start, StringComparison.Ordinal) && (slug.Length == start.Length || (slug[start.Length] == '-' && slug[(start.Length + 1)..].All(char.IsAsciiDigit)));
}
