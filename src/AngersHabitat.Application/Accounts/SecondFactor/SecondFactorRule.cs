namespace AngersHabitat.Application.Accounts.SecondFactor;

/// <summary>Who must sign in with a second factor. Everybody may.</summary>
[WithoutWords]
public enum SecondFactorRule
{
    /// <summary>Nobody must.</summary>
    Offered,

    /// <summary>Administrators and managers must.</summary>
    Required,

    /// <summary>Everybody must.</summary>
    Everybody,
}
