using AngersHabitat.Application.Accounts;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>The page on which links are given to several accounts.</summary>
/// <param name="Form">Which accounts.</param>
/// <param name="Waiting">Accounts that have neither a password nor a link that is good.</param>
public sealed record LinksPage(InviteAccounts.Command Form, IReadOnlyList<SelectListItem> Waiting) : FormPage<InviteAccounts.Command>(Form);
