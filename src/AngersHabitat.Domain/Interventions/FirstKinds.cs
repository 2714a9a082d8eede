namespace AngersHabitat.Domain.Interventions;

/// <summary>The kinds with which a portal begins; managers change them afterwards.</summary>
public static class FirstKinds
{
    /// <summary>Name, trade, usual minutes, whether in a dwelling, working days promised.</summary>
    public static IReadOnlyList<(string Name, Trade Trade, int Minutes, bool InDwelling, int Days)> All { get; } =
    [
        ("Eau, fuite, évacuation", Trade.Plumbing, 60, true, 3),
        ("Chauffage et eau chaude", Trade.Heating, 60, true, 3),
        ("Électricité", Trade.Electricity, 60, true, 3),
        ("Sécurité gaz", Trade.Gas, 60, true, 2),
        ("Ascenseur", Trade.Lifts, 90, false, 2),
        ("Porte, fenêtre, serrure", Trade.Joinery, 60, true, 8),
        ("État des lieux", Trade.Inspection, 60, true, 10),
        ("Contrôle obligatoire", Trade.Inspection, 30, true, 20),
        ("Nuisibles", Trade.PestControl, 45, true, 10),
        ("Autre, dans le logement", Trade.General, 60, true, 15),
        ("Autre, dans les parties communes", Trade.General, 60, false, 15),
    ];
}
