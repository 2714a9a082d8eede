using System.Security.Cryptography;
using FluentValidation.Results;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Application.Accounts;

/// <summary>Passwords drawn by chance, and Identity's refusals as errors of a form.</summary>
public static class AccountPasswords
{
    /// <summary>A password to be changed: 20 letters and digits that nobody confuses when they are read aloud.</summary>
    public static string Draw()
        => RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyz", 12) + RandomNumberGenerator.GetString("ABCDEFGHJKLMNPQRSTUVWXYZ", 4)
            + RandomNumberGenerator.GetString("23456789", 4);

    /// <exception cref="ValidationException">Identity refused; the sentences stand at <paramref name="field"/>.</exception>
    internal static void Demand(IdentityResult result, string field)
    {
        if (!result.Succeeded)
            throw new ValidationException(result.Errors.Select(error => new ValidationFailure(field, error.Description)));
    }
}
