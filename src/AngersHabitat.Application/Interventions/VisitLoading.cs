using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Loads visits with all that happened to them, as their rules need it.</summary>
internal static class VisitLoading
{
    public static IQueryable<Intervention> WithHistory(this IQueryable<Intervention> visits)
        => visits.Include(visit => visit.Steps).Include(visit => visit.Answers).Include(visit => visit.Messages).AsSplitQuery();
}
