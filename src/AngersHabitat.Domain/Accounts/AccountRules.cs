namespace AngersHabitat.Domain.Accounts;

/// <summary>Limits of an account's fields.</summary>
public static class AccountRules
{
    /// <summary>Longest name shown.</summary>
    public const int NameLength = Lengths.AccountName;

    /// <summary>Longest electronic address.</summary>
    public const int EmailLength = Lengths.Email;

    /// <summary>Shortest password. Length beats character classes (OWASP ASVS 5.0, 6.2; CNIL, délibération n° 2022-100 du 21 juillet 2022).</summary>
    public const int PasswordLength = 15;

    /// <summary>Longest password: a sentence, not a book that costs seconds to hash.</summary>
    public const int LongestPassword = 200;
}
