namespace AngersHabitat.Domain.Reception;

/// <summary>What surrounds the rules to be checked.</summary>
public sealed record ConflictContext
{
    /// <summary>Type of the place, or the type itself.</summary>
    public required PlaceType Type { get; init; }

    /// <summary>Present date: rules that ended before it are left alone.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The public holidays where the landlord is.</summary>
    public required HolidayCalendar Holidays { get; init; }

    /// <summary>Whether the rules are those of a whole type.</summary>
    public bool IsWholeType { get; init; }

    /// <summary>Whether the place has a telephone number (of a whole type: every place of it).</summary>
    public bool HasPhone { get; init; }

    /// <summary>Rules of the whole type, for a place.</summary>
    public PlaceRules OfType { get; init; } = PlaceRules.Empty;

    /// <summary>The rules in force, which these would replace.</summary>
    public PlaceRules Published { get; init; } = PlaceRules.Empty;
}
