using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Visits under a number: those to come, and those that ended less than <see cref="Intervention.ContactKept"/> ago.</summary>
public sealed class VisitsHeld(PortalDbContext db, PortalClock clock) : IHeldByNumber
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<HeldByNumber>> FindAsync(IReadOnlyCollection<string> numbers, CancellationToken cancellationToken)
    {
        var found = await FoundAsync(numbers, cancellationToken);
        return [.. (await db.Interventions.AsNoTracking().WithHistory().Where(visit => found.Contains(visit.Id)).ToListAsync(cancellationToken)).Select(visit => new HeldByNumber
        {
            Kind = HeldKind.Visit, Id = visit.Id, At = visit.RequestedAt, IsUnderWay = IsUnderWay(visit), Number = visit.ContactPhone!, Name = visit.ContactName,
            Where = string.Join(", ", visit.Within()), Words = WordsOf(visit), AtRisk = visit.AtRisk, Ill = visit.Ill, Alone = visit.Alone,
        })];
    }

    /// <inheritdoc />
    public async Task<int> ForgetAsync(IReadOnlyCollection<string> numbers, CancellationToken cancellationToken)
    {
        var found = await FoundAsync(numbers, cancellationToken);
        var over = (await db.Interventions.WithHistory().Where(visit => found.Contains(visit.Id)).ToListAsync(cancellationToken)).Where(visit => !IsUnderWay(visit)).ToList();
        over.ForEach(visit => visit.Erase(clock.UtcNow));
        return over.Count;
    }

    // Numbers are sealed, so that the store cannot compare them.
    private async Task<List<Guid>> FoundAsync(IReadOnlyCollection<string> numbers, CancellationToken cancellationToken)
        => [.. (await db.Interventions.AsNoTracking().Where(visit => visit.ContactPhone != null).Select(visit => new { visit.Id, visit.ContactPhone }).ToListAsync(cancellationToken))
            .Where(visit => numbers.Contains(visit.ContactPhone!)).Select(visit => visit.Id)];

    private static string[] WordsOf(Intervention visit)
        => [.. new[] { visit.Details, visit.ExceptionReason }.Concat(visit.Steps.Select(step => step.Note)).Concat(visit.Answers.Select(answer => answer.Reason)).OfType<string>()];

    // What began without all its points answers for it first.
    private static bool IsUnderWay(Intervention visit) => visit.EndedAt is null || visit.IsExceptionOwed;
}
