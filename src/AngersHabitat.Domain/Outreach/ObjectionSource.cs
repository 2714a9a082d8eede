namespace AngersHabitat.Domain.Outreach;

/// <summary>How an objection came.</summary>
public enum ObjectionSource
{
    /// <summary>Said during a call.</summary>
    Call,

    /// <summary>By the way that the public page describes.</summary>
    PublicPage,

    /// <summary>By letter, by e-mail or at an agency.</summary>
    Other,
}
