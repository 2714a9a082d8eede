using AngersHabitat.Application.Accounts;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>The page of a link.</summary>
/// <param name="Form">The password, never sent back.</param>
/// <param name="Invitation">Where the link stands; null when there is none of this key.</param>
public sealed record InvitationPage(AcceptInvitation.Command Form, GetInvitation.Result? Invitation) : FormPage<AcceptInvitation.Command>(Form);
