using AngersHabitat.Application.Accounts;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>The page on which an account is made.</summary>
/// <param name="Form">What is said of it.</param>
/// <param name="Agencies">What there is to choose from.</param>
public sealed record NewAccountPage(CreateAccount.Command Form, IReadOnlyList<SelectListItem> Agencies) : FormPage<CreateAccount.Command>(Form);
