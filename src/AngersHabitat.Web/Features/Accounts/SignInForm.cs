namespace AngersHabitat.Web.Features.Accounts;

/// <summary>What the sign-in page asks for.</summary>
public sealed class SignInForm
{
    /// <summary>Electronic address.</summary>
    public string? Email { get; init; }

    /// <summary>Password; never sent back to the page.</summary>
    public string? Password { get; init; }

    /// <summary>Page to go to afterwards, of this portal only.</summary>
    public string? ReturnTo { get; init; }

    /// <summary>What that form held (<see cref="KeptForms"/>): it comes back after signing in.</summary>
    public string? Kept { get; init; }

    /// <summary>A form was sent after the session had ended; the page says that nothing of it was saved.</summary>
    public bool NothingSaved { get; init; }

    /// <summary>Somebody who is signed in proves once more who she is.</summary>
    public bool Proof { get; init; }
}
