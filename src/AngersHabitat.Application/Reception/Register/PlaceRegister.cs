using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>What every way to make or name a place asks of the others: names and addresses are taken once, the head office stands once.</summary>
internal static class PlaceRegister
{
    /// <summary>An address made of a name, « Loge Les Tilleuls » gives « loge-les-tilleuls », with a number where it is taken.</summary>
    public static string SlugOf(string name, Func<string, bool> isTaken)
    {
        var whole = SearchText.Normalize(name).Replace(' ', '-');
        var ascii = new string([.. whole.Where(character => char.IsAsciiLetterOrDigit(character) || character == '-')]).Trim('-');
        var start = ascii.Length == 0 ? "lieu" : ascii[..Math.Min(ascii.Length, Place.SlugLength - 5)].TrimEnd('-');
        return Enumerable.Range(1, 10_000).Select(number => number == 1 ? start : $"{start}-{number}").First(slug => !isTaken(slug));
    }

    /// <summary>Every address that leads somewhere, present or former.</summary>
    public static async Task<HashSet<string>> TakenSlugsAsync(this PortalDbContext db, CancellationToken cancellationToken)
        => [.. await db.Places.Select(place => place.Slug).Concat(db.FormerPlaceAddresses.Select(former => former.Slug)).ToListAsync(cancellationToken)];

    /// <exception cref="RuleException">Another place has the name.</exception>
    public static async Task RefuseTakenNameAsync(this PortalDbContext db, Guid id, string name, CancellationToken cancellationToken)
    {
        var wanted = SearchText.Normalize(name);
        var names = await db.Places.Where(place => place.Id != id).Select(place => place.Name).ToListAsync(cancellationToken);
        if (names.Exists(other => string.Equals(SearchText.Normalize(other), wanted, StringComparison.Ordinal)))
            throw new RuleException("Reception.NameTaken", nameof(Place.Name), name.Trim());
    }

    /// <exception cref="RuleException">There is another head office in service.</exception>
    public static async Task RefuseSecondHeadOfficeAsync(this PortalDbContext db, PlaceType type, DateOnly today, CancellationToken cancellationToken)
    {
        if (type == PlaceType.Headquarters
            && await db.Places.Where(Place.InService.For(today)).Where(place => place.Type == PlaceType.Headquarters).Select(place => place.Name)
                .FirstOrDefaultAsync(cancellationToken) is { } other)
            throw new RuleException("Reception.SecondHeadOffice", nameof(Place.Type), other);
    }

    /// <summary>An agency in service, null for none.</summary>
    /// <exception cref="RuleException">No agency in service has the identifier.</exception>
    public static async Task RefuseUnknownAgencyAsync(this PortalDbContext db, Guid? agencyId, DateOnly today, CancellationToken cancellationToken)
    {
        if (agencyId is { } id
            && !await db.Places.Where(Place.InService.For(today)).AnyAsync(place => place.Id == id && place.Type == PlaceType.Agency, cancellationToken))
            throw new RuleException("Reception.AgencyUnknown", nameof(PlaceFields.AgencyId));
    }
}
