namespace AngersHabitat.Domain.Accounts;

/// <summary>Whether somebody can sign in with an account, and why not.</summary>
public enum AccountState
{
    /// <summary>She can.</summary>
    Open,

    /// <summary>She has not chosen a password yet; her link is good.</summary>
    Invited,

    /// <summary>She has not chosen a password, and no link of hers is good.</summary>
    NoLink,

    /// <summary>Its last day is over.</summary>
    Ended,

    /// <summary>An administrator closed it.</summary>
    Closed,
}
