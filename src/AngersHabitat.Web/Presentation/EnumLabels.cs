using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Presentation;

/// <summary>
/// The French word of an enum value, from <c>Resources/Labels.{Feature}.resx</c>: the feature is the last part of the enum's
/// namespace, the key is <c>PlaceType.Agency</c>. A value without a word is a fault of the portal, so it is refused.
/// </summary>
public static class EnumLabels
{
    private static readonly ConcurrentDictionary<string, ResourceManager> Managers = new(StringComparer.Ordinal);

    /// <summary>The word of a value.</summary>
    /// <exception cref="MissingManifestResourceException">The value has no word.</exception>
    public static string Of(Enum value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var type = value.GetType();
        var feature = type.Namespace![(type.Namespace!.LastIndexOf('.') + 1)..];
        var manager = Managers.GetOrAdd(feature, name => new ResourceManager($"AngersHabitat.Web.Resources.Labels.{name}", typeof(EnumLabels).Assembly));
        return manager.GetString($"{type.Name}.{value}", CultureInfo.InvariantCulture)
            ?? throw new MissingManifestResourceException($"Labels.{feature}.resx lacks {type.Name}.{value}.");
    }

    /// <summary>All values of an enum, to choose from.</summary>
    public static IReadOnlyList<SelectListItem> Options<T>()
        where T : struct, Enum
        => [.. Enum.GetValues<T>().Select(value => new SelectListItem(Of(value), value.ToString()))];

    internal static IReadOnlyList<SelectListItem> Options(Type type)
        => [.. Enum.GetValues(type).Cast<Enum>().Select(value => new SelectListItem(Of(value), value.ToString()))];
}
