namespace AngersHabitat.Domain.Interventions;

/// <content>The visit after this one.</content>
public sealed partial class Intervention
{
    /// <summary>The next visit, when the work goes on: same place, kind and tenant. A vital emergency goes on as an urgent one.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="kind">The kind of this visit.</param>
    /// <param name="linkKey">Key of its tenant's link.</param>
    /// <param name="act">Who ended this one, when.</param>
    /// <param name="holidays">The public holidays where the landlord is.</param>
    public Intervention Next(Guid id, InterventionKind kind, string linkKey, VisitAct act, HolidayCalendar holidays) => new(
        id, kind, new InterventionRequest(
            new DwellingPlace(ResidenceId, AgencyId, Building, Stair, Door), Setting == Setting.EmptyDwelling, Urgency == Urgency.Vital ? Urgency.Urgent : Urgency,
            new TenantContact(ContactName, ContactPhone, AtRisk ?? false, Ill ?? false, Alone ?? false, Details), new InterventionOrigin(RequestSource.PreviousVisit, Id)),
        linkKey, act with { Token = id, At = act.NotedAt }, holidays);
}
