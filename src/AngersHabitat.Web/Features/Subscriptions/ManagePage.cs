using AngersHabitat.Application.Subscriptions;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Subscriptions;

/// <summary>What an address follows.</summary>
/// <param name="Form">What is kept.</param>
/// <param name="Key">What ends the address of the page.</param>
/// <param name="LeaveKey">What ends the address by which one leaves.</param>
/// <param name="Subscription">The subscription.</param>
public sealed record ManagePage(ChangeSubscription.Command Form, string Key, string LeaveKey, GetSubscription.Result Subscription) : FormPage<ChangeSubscription.Command>(Form)
{
    /// <summary>What is followed, to be kept or not.</summary>
    public IEnumerable<SelectListItem> Things => Subscription.Choices.Select(thing => new SelectListItem(NameOf(thing), $"{thing.SubjectId}"));

    /// <summary>« Les Plantes, Angers », « Les appels d'offres ».</summary>
    public static string NameOf(FollowedThing thing)
    {
        ArgumentNullException.ThrowIfNull(thing);
        return thing.Name ?? "les appels d'offres";
    }
}
