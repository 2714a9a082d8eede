using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Editing;

/// <summary>Reads what surrounds a set of rules and names its conflicts.</summary>
internal static class ConflictReading
{
    public static async Task<IReadOnlyList<ScheduleConflict>> ConflictsAsync(
        this PortalDbContext db, EditScope scope, PlaceRules rules, DateOnly today, CancellationToken cancellationToken)
    {
        var isWholeType = scope.Place is null;
        var hasPhone = isWholeType
            ? !await db.Places.AnyAsync(place => place.Type == scope.Type && place.Phone == null, cancellationToken)
            : scope.Place!.Phone is not null;
        return ScheduleConflicts.Of(rules, new ConflictContext
        {
            Type = scope.Type,
            Today = today,
            IsWholeType = isWholeType,
            HasPhone = hasPhone,
            Published = scope.Set.Rules,
            OfType = isWholeType ? PlaceRules.Empty : await db.RulesOfTypeAsync(scope.Type, cancellationToken),
        });
    }
}
