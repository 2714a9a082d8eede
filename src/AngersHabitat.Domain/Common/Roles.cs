namespace AngersHabitat.Domain.Common;

/// <summary>The roles of the staff. A person may hold several; a role opens only what names it.</summary>
public static class Roles
{
    /// <summary>Accueil: places, attendance, notices.</summary>
    public const string Reception = nameof(Reception);

    /// <summary>Centre d'appel: incoming calls. Of a person in a campaign it sees only the name and that a call is owed.</summary>
    public const string CallCentre = nameof(CallCentre);

    /// <summary>Appels aux aînés: campaigns.</summary>
    public const string Outreach = nameof(Outreach);

    /// <summary>Maintenance: visits to dwellings and common parts.</summary>
    public const string Maintenance = nameof(Maintenance);

    /// <summary>Technicien: only the own visits, of today and tomorrow.</summary>
    public const string Technician = nameof(Technician);

    /// <summary>Responsable: steering, and the staff pages of the services.</summary>
    public const string Manager = nameof(Manager);

    /// <summary>Administration: accounts, audit journal, personal data.</summary>
    public const string Administrator = nameof(Administrator);

    /// <summary>Every role.</summary>
    public static IReadOnlyList<string> All { get; } = [Reception, CallCentre, Outreach, Maintenance, Technician, Manager, Administrator];
}
