namespace AngersHabitat.Domain.Accounts;

/// <summary>Limits of an account's fields.</summary>
public static class AccountRules
{
    /// <summary>Longest name shown.</summary>
    public const int NameLength = 100;

    /// <summary>Longest electronic address.</summary>
    public const int EmailLength = 200;

    /// <summary>Shortest password. Length beats character classes (CNIL, délibération n° 2022-100 du 21 juillet 2022).</summary>
    public const int PasswordLength = 14;
}
