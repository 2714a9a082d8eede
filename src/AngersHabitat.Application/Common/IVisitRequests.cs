namespace AngersHabitat.Application.Common;

/// <summary>What a call with a tenant may ask of those who repair. Answered by the interventions.</summary>
public interface IVisitRequests
{
    /// <summary>Kinds of work in a dwelling, with the days that each promises, in French order; none where the residence is not the landlord's.</summary>
    /// <param name="residence">Its name, with or without « Résidence ».</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<IReadOnlyList<VisitKind>> KindsAsync(string residence, CancellationToken cancellationToken);

    /// <summary>Opens the visit. A call asks for one visit at most: sent twice, it is opened once.</summary>
    /// <exception cref="RuleException"><c>Interventions.KindUnknown</c>, <c>Interventions.ResidenceUnknown</c>, <c>Interventions.ContactMissing</c>, <c>Interventions.DoorMissing</c>.</exception>
    Task OpenAsync(VisitWish wish, CancellationToken cancellationToken);

    /// <summary>The call was noted by mistake: the visit it asked for is cancelled, unless somebody has planned it.</summary>
    Task WithdrawAsync(Guid callId, string why, CancellationToken cancellationToken);
}
