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

    /// <summary>Longest key of an identity provider and of a person there, as the store holds them.</summary>
    public const int LoginKeyLength = 128;

    /// <summary>Longest form, sealed, that waits for its person; a page would not carry a longer one.</summary>
    public const int LongestKeptForm = 1_200_000;
}
