namespace AngersHabitat.Domain.Outreach;

/// <summary>Where a person stands in a campaign; always exactly one of these.</summary>
public enum ContactState
{
    /// <summary>Never called.</summary>
    ToCall,

    /// <summary>Held by one agent until the lease ends.</summary>
    Reserved,

    /// <summary>News were taken.</summary>
    Completed,

    /// <summary>To be called again from an instant on.</summary>
    RetryDue,

    /// <summary>A call was promised for an instant.</summary>
    CallbackDue,

    /// <summary>No number works: one is to be found.</summary>
    NumberToFix,

    /// <summary>The attempts allowed were made in vain; somebody goes and sees.</summary>
    Unreachable,

    /// <summary>The person does not want help from this campaign.</summary>
    Declined,

    /// <summary>The person does not want to be called any more, by any campaign.</summary>
    Excluded,
}
