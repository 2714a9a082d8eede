using AngersHabitat.Application.Reception.Editing;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Together;

/// <summary>A place that can be ticked.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Slug">Name in addresses.</param>
/// <param name="Name">Name.</param>
/// <param name="Type">Type.</param>
/// <param name="Agency">Slug of the agency of a lodge.</param>
public sealed record PlaceToTick(Guid Id, string Slug, string Name, PlaceType Type, string? Agency)
{
    private const string LodgesPrefix = "loges-";

    /// <summary>Key of the lodges of an agency.</summary>
    public static string LodgesOf(string agency) => LodgesPrefix + agency;

    /// <summary>The groups it belongs to.</summary>
    public IReadOnlyList<string> Groups => Agency is null ? [EditScope.KeyOf(Type)] : [EditScope.KeyOf(Type), LodgesOf(Agency)];

    /// <summary>Whether the place is ticked, by itself or by one of its groups.</summary>
    internal bool IsIn(TogetherForm form) => form.Places.Contains(Slug) || Groups.Any(form.Groups.Contains);
}
