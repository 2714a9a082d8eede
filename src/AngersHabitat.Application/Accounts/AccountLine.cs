using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Accounts;

namespace AngersHabitat.Application.Accounts;

/// <summary>A line of a file of accounts; null where its cell is empty, which leaves what is known as it is.</summary>
public sealed record AccountLine
{
    /// <summary>The account to be made; that of a known one is found by its address.</summary>
    public Guid Id { get; init; }

    /// <summary>Electronic address, by which a file knows the account.</summary>
    public string Email { get; init; } = "";

    /// <inheritdoc cref="IAccountFields.Name" />
    public string? Name { get; init; }

    /// <inheritdoc cref="IAccountFields.Roles" />
    public IReadOnlyList<string>? Roles { get; init; }

    /// <summary>Name of the agency.</summary>
    public string? Agency { get; init; }

    /// <inheritdoc cref="IAccountFields.Until" />
    public DateOnly? Until { get; init; }

    /// <summary>What makes two writings of an address one.</summary>
    public static string KeyOf(string email) => LookupKey.Visible(email).ToUpperInvariant();

    /// <summary>Columns of the file (docs/interfaces.md).</summary>
    public static ImportSchema Schema { get; } = new("nom", "courriel", "roles", "agence?", "jusqu_au?");

    /// <summary>Reads a line; what is wrong with it stands in the row.</summary>
    internal static AccountLine Read(ImportRow row, IWords words) => new()
    {
        Name = row.Optional("nom", AccountRules.NameLength),
        Email = ReadAddress(row),
        Roles = ReadRoles(row, words),
        Agency = row.Optional("agence", Lengths.AccountName),
        Until = row.Date("jusqu_au", required: false),
    };

    private static string ReadAddress(ImportRow row)
    {
        var text = row.Required("courriel", AccountRules.EmailLength);
        if (text is not null && !AccountChecks.IsAddress(text))
            row.Misread("courriel", "Accounts.AddressUnreadable", text);
        return text ?? "";
    }

    // As on screen, several separated by a comma, a semicolon, a bar or a plus.
    private static List<string>? ReadRoles(ImportRow row, IWords words)
    {
        var roles = new List<string>();
        foreach (var word in row["roles"].Split([',', ';', '|', '/', '+'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var key = SearchText.Normalize(word);
            if (Domain.Common.Roles.All.FirstOrDefault(role => SearchText.Normalize(words.Role(role)) == key) is not { } known)
                row.Misread("roles", "Accounts.RoleUnknownInFile", word.Length > 60 ? word[..60] : word, string.Join(", ", Domain.Common.Roles.All.Select(words.Role)));
            else if (!roles.Contains(known))
                roles.Add(known);
        }
        if (roles.Count > 0)
            row.Understand("roles", string.Join(", ", roles.Select(words.Role)));
        return roles.Count == 0 ? null : roles;
    }
}
