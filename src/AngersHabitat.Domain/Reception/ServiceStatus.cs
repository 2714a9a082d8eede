namespace AngersHabitat.Domain.Reception;

/// <summary>What a place offers at an instant. Always derived from the rules, never stored.</summary>
public enum ServiceStatus
{
    /// <summary>Open on site, no sanitary measure in force.</summary>
    Open,

    /// <summary>Open on site with at least one sanitary measure in force.</summary>
    OpenAdapted,

    /// <summary>Only the telephone channel is open.</summary>
    PhoneOnly,

    /// <summary>Closed by the ordinary rules: weekly hours, crisis schedule or public holiday.</summary>
    ClosedNow,

    /// <summary>Closed by an emergency, an exception or a pause.</summary>
    ClosedTemporarily,

    /// <summary>Not verified for 30 days. Said of the present only.</summary>
    ToConfirm,
}
