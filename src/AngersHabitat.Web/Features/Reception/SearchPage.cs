using AngersHabitat.Application.Reception;
using AngersHabitat.Domain.Common.Addresses;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>Where what a search found leads.</summary>
internal static class SearchPage
{
    /// <summary>Address from the portal's root.</summary>
    public static string AddressOf(FindMyPlace.Hit hit) => hit.Kind switch
    {
        AddressKind.Residence => $"/mon-lieu/{hit.Key}",
        AddressKind.Office or AddressKind.Lodge => $"/lieux/{hit.Key}",
        AddressKind.Worksite => $"/chantiers/{hit.Key}",
        _ => throw Unknown.Value(hit.Kind),
    };
}
