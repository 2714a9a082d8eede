using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>The visit that a person with the need « Logement » agrees to during a call.</summary>
internal sealed class CallVisit(IVisitRequests visits, CallInHand call, CallReport report)
{
    /// <returns>Whether a visit was asked for.</returns>
    /// <exception cref="RuleException"><c>Outreach.VisitNeedsAnAnswer</c>, <c>Outreach.VisitAgreementRequired</c>, and those of <see cref="IVisitRequests.OpenAsync"/>.</exception>
    public async Task<bool> AskAsync(LogCall.RepairWish? wish, CancellationToken cancellationToken)
    {
        if (wish?.KindId is null)
            return false;
        if (!OutcomeEffects.Of(report.Outcome).Reaches)
            throw new RuleException("Outreach.VisitNeedsAnAnswer", Field(nameof(wish.KindId)));
        if (!wish.Agreed)
            throw new RuleException("Outreach.VisitAgreementRequired", Field(nameof(wish.Agreed)));
        var person = call.MainPerson;
        try
        {
            await visits.OpenAsync(
                new VisitWish(report.CallId, wish.KindId, wish.Soon, person.Residence, wish.Door, wish.Details, $"{person.FirstName} {person.LastName}", report.Number, person.LivesAlone),
                cancellationToken);
        }
        catch (RuleException refused)
        {
            throw new RuleException(refused.Code, Field(refused.Field is nameof(wish.Door) ? nameof(wish.Door) : nameof(wish.KindId)));
        }
        return true;
    }

    private static string Field(string name) => $"{nameof(LogCall.Command.Repair)}.{name}";
}
