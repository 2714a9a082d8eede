namespace AngersHabitat.Web.Features.Accounts;

/// <summary>What the second step of signing in asks for.</summary>
public sealed class CodeForm
{
    /// <summary>The code of the telephone, or a recovery code; never sent back to the page.</summary>
    public string? Code { get; init; }

    /// <summary>Who gave the right password, sealed and good for a few minutes (<see cref="SignInPass"/>).</summary>
    public string? Pass { get; init; }

    /// <inheritdoc cref="SignInForm.ReturnTo"/>
    public string? ReturnTo { get; init; }

    /// <inheritdoc cref="SignInForm.Kept"/>
    public string? Kept { get; init; }
}
