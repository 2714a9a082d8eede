using AngersHabitat.Application.Reception.Editing;

namespace AngersHabitat.Application.Reception.Together;

/// <summary>Reads the places that can be ticked, and those that are.</summary>
internal static class PlaceGroups
{
    /// <summary>Every place, in the usual order.</summary>
    public static async Task<IReadOnlyList<PlaceToTick>> PlacesToTickAsync(this PortalDbContext db, CancellationToken cancellationToken)
    {
        var places = await db.Places.AsNoTracking().ToListAsync(cancellationToken);
        var slugs = places.ToDictionary(place => place.Id, place => place.Slug);
        return [.. PlaceCalendars.Ordered(places).Select(place => new PlaceToTick(
            place.Id, place.Slug, place.Name, place.Type, place.ParentAgencyId is { } agency ? slugs.GetValueOrDefault(agency) : null))];
    }

    /// <summary>What is edited in each of the places ticked.</summary>
    /// <exception cref="RuleException">One of them, or of the groups, does not exist.</exception>
    public static async Task<IReadOnlyList<EditScope>> TickedAsync(this PortalDbContext db, TogetherForm form, CancellationToken cancellationToken)
    {
        var places = await db.PlacesToTickAsync(cancellationToken);
        if (form.Groups.Except(places.SelectMany(place => place.Groups), StringComparer.Ordinal).Any())
            throw new RuleException("Reception.PlaceUnknown", nameof(form.Groups));
        if (form.Places.Except(places.Select(place => place.Slug), StringComparer.Ordinal).Any())
            throw new RuleException("Reception.PlaceUnknown", nameof(form.Places));
        return await db.FindScopesAsync([.. places.Where(place => place.IsIn(form)).Select(place => place.Id)], cancellationToken);
    }
}
