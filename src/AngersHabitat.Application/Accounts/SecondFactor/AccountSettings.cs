namespace AngersHabitat.Application.Accounts.SecondFactor;

/// <summary>The section <c>Accounts</c> of the settings.</summary>
/// <param name="SecondFactor">Who must sign in with a second factor.</param>
public sealed record AccountSettings(SecondFactorRule SecondFactor)
{
    /// <summary>Whether somebody who holds the roles must.</summary>
    public bool IsRequiredOf(IEnumerable<string> roles) => SecondFactor switch
    {
        SecondFactorRule.Offered => false,
        SecondFactorRule.Required => roles.Intersect([Roles.Administrator, Roles.Manager]).Any(),
        SecondFactorRule.Everybody => true,
        _ => throw Unknown.Value(SecondFactor),
    };
}
