using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Presentation;

/// <summary>The French words of the roles.</summary>
internal static class RoleWords
{
    public static string Of(string role) => role switch
    {
        Roles.Reception => "Accueil",
        Roles.CallCentre => "Centre d'appel",
        Roles.Outreach => "Appels aux aînés",
        Roles.Maintenance => "Maintenance",
        Roles.Technician => "Technicien",
        Roles.Manager => "Responsable",
        Roles.Administrator => "Administration",
        _ => role,
    };

    public static IReadOnlyList<SelectListItem> Options { get; } = [.. Roles.All.Select(role => new SelectListItem(Of(role), role))];
}
