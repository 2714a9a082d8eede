using AngersHabitat.Application.Accounts.SecondFactor;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>The page on which it is set up.</summary>
/// <param name="Form">The secret and the code that proves it.</param>
/// <param name="Factor">How it stands.</param>
/// <param name="Qr">The secret, for the camera of the telephone.</param>
public sealed record SecondFactorPage(EnableSecondFactor.Command Form, GetOwnSecondFactor.Result Factor, QrPicture Qr) : FormPage<EnableSecondFactor.Command>(Form);
