namespace AngersHabitat.Domain.Interventions;

/// <summary>From where a request comes.</summary>
public enum RequestSource
{
    /// <summary>Noted by itself.</summary>
    Desk,

    /// <summary>A call to the call centre.</summary>
    IncomingCall,

    /// <summary>A call of a campaign, with the person's agreement.</summary>
    OutreachCall,

    /// <summary>A visit that has to go on.</summary>
    PreviousVisit,

    /// <summary>What somebody reported from the hall.</summary>
    HallReport,
}
