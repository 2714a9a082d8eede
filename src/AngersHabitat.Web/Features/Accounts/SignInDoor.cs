using System.Security.Claims;
using AngersHabitat.Application.Accounts;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>Lets somebody in who may enter: by her password, or by the link with which she chose it.</summary>
public sealed class SignInDoor(SignInManager<PortalUser> signIn, ISender sender, IHttpContextAccessor accessor)
{
    /// <summary>Begins her session and notes it in the journal.</summary>
    public async Task<ClaimsPrincipal> EnterAsync(PortalUser user)
    {
        var context = accessor.HttpContext!;
        await signIn.SignInAsync(user, isPersistent: false);
        context.User = await signIn.CreateUserPrincipalAsync(user);
        await sender.Send(new RecordSignIn.Command(SignedIn: true), context.RequestAborted);
        return context.User;
    }
}
