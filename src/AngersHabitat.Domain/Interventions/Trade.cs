namespace AngersHabitat.Domain.Interventions;

/// <summary>Trade of who goes.</summary>
public enum Trade
{
    Plumbing,

    Heating,

    Electricity,

    Gas,

    Lifts,

    /// <summary>Doors, windows, locks.</summary>
    Joinery,

    /// <summary>Inspections in and out, compulsory checks.</summary>
    Inspection,

    PestControl,

    /// <summary>Whatever needs no trade of its own.</summary>
    General,
}
