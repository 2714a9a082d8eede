using AngersHabitat.Application.Interventions;
using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>The tenant's page.</summary>
/// <param name="Visit">Where her visit stands.</param>
public sealed record TenantPage(GetTenantVisit.Result Visit)
{
    /// <summary>Another half day.</summary>
    public SayAsTenant.Command Form => new() { Token = Visit.Token, Wish = TenantWish.OtherHalfDay };

    /// <summary>What is shown first.</summary>
    public string Headline => Visit.State switch
    {
        InterventionState.Requested => "Votre demande est notée",
        InterventionState.Scheduled => "Votre visite est planifiée",
        InterventionState.Confirmed => "Votre visite est confirmée",
        InterventionState.InProgress => "La visite est en cours",
        InterventionState.Done => "La visite est faite",
        InterventionState.FollowUp => "La visite a eu lieu, nous reviendrons",
        InterventionState.Absent => "Nous sommes venus, personne n'a ouvert",
        InterventionState.Postponed => "La visite est reportée",
        InterventionState.Refused or InterventionState.Cancelled => "La visite est annulée",
        _ => throw Unknown.Value(Visit.State),
    };
}
