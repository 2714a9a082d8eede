using AngersHabitat.Application.Accounts;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>The page of an account.</summary>
/// <param name="Form">What is said of it.</param>
/// <param name="Account">The account as it stands.</param>
/// <param name="Agencies">What there is to choose from.</param>
/// <param name="Link">The link that was just given; shown once.</param>
public sealed record AccountPage(ChangeAccount.Command Form, GetAccount.Result Account, IReadOnlyList<SelectListItem> Agencies, AccountLink? Link) : FormPage<ChangeAccount.Command>(Form);
