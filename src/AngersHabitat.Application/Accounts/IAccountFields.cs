namespace AngersHabitat.Application.Accounts;

/// <summary>What an administrator says of an account, on a form or in a line of a file.</summary>
public interface IAccountFields
{
    /// <summary>Name shown to colleagues.</summary>
    string? Name { get; }

    /// <summary>Roles, at least one; null when none is ticked.</summary>
    IReadOnlyList<string>? Roles { get; }

    /// <summary>The agency on which her pages open; null: all.</summary>
    Guid? AgencyId { get; }

    /// <summary>The last day on which she can sign in; null: no end is known.</summary>
    DateOnly? Until { get; }
}
