namespace AngersHabitat.Domain.Cleaning;

/// <summary>The points with which a portal begins; managers change them afterwards.</summary>
public static class FirstPoints
{
    /// <summary>Code, name, whether everybody touches it; in their order.</summary>
    public static IReadOnlyList<(string Code, string Name, bool IsTouched)> All { get; } =
    [
        ("hall", "Hall", false),
        ("escaliers", "Escaliers et paliers", false),
        ("poignees", "Boutons d'ascenseur et poignées", true),
        ("boites-aux-lettres", "Boîtes aux lettres", false),
        ("poubelles", "Local poubelles", false),
        ("abords", "Abords", false),
    ];

    /// <summary>Makes them.</summary>
    public static IReadOnlyList<CleaningPoint> Make(Func<string, Guid> id) => [.. All.Select((first, index) =>
    {
        var point = new CleaningPoint(id(first.Code), index);
        point.Describe(first.Code, first.Name, (index + 1) * 10, first.IsTouched);
        return point;
    })];
}
