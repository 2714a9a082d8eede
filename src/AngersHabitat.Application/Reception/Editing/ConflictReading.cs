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
        return scope.Conflicts(rules, isWholeType ? PlaceRules.Empty : await db.RulesOfTypeAsync(scope.Type, cancellationToken), hasPhone, today, await db.ReadHolidaysAsync(cancellationToken));
    }

    /// <summary>The conflicts of each of several places under its new rules; the rules of a type are read once.</summary>
    public static async Task<IReadOnlyDictionary<EditScope, IReadOnlyList<ScheduleConflict>>> ConflictsAsync(
        this PortalDbContext db, IEnumerable<(EditScope Scope, PlaceRules Rules)> places, DateOnly today, CancellationToken cancellationToken)
    {
        var ofTypes = new Dictionary<PlaceType, PlaceRules>();
        var holidays = await db.ReadHolidaysAsync(cancellationToken);
        var found = new Dictionary<EditScope, IReadOnlyList<ScheduleConflict>>();
        foreach (var (scope, rules) in places)
        {
            if (!ofTypes.TryGetValue(scope.Type, out var ofType))
                ofTypes[scope.Type] = ofType = await db.RulesOfTypeAsync(scope.Type, cancellationToken);
            found[scope] = scope.Conflicts(rules, ofType, scope.Place!.Phone is not null, today, holidays);
        }
        return found;
    }

    private static IReadOnlyList<ScheduleConflict> Conflicts(this EditScope scope, PlaceRules rules, PlaceRules ofType, bool hasPhone, DateOnly today, HolidayCalendar holidays)
        => ScheduleConflicts.Of(rules, new ConflictContext
        {
            Type = scope.Type,
            Today = today,
            IsWholeType = scope.Place is null,
            HasPhone = hasPhone,
            Published = scope.Set.Rules,
            OfType = ofType,
            Holidays = holidays,
        });
}
