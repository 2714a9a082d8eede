namespace AngersHabitat.Domain.Interventions;

/// <content>What is asked of the row and of the store alike.</content>
public sealed partial class Intervention
{
    /// <summary>Whether something is still to be done.</summary>
    public static readonly RowRule<Intervention> Open = new(visit => visit.EndedAt == null);

    /// <summary>Whether its promise is broken at the instant given (UTC), or was.</summary>
    public static readonly RowRule<Intervention, DateTime> Late = new((visit, now)
        => (visit.AnsweredAt == null && visit.EndedAt == null && visit.DueAt < now) || (visit.AnsweredAt != null && visit.AnsweredAt > visit.DueAt));

    /// <summary>Whether it waits and its promise is broken at the instant given (UTC).</summary>
    public static readonly RowRule<Intervention, DateTime> Overdue = new((visit, now)
        => visit.AnsweredAt == null && visit.EndedAt == null && visit.DueAt < now);

    /// <summary>Whether it began without all its points and some are still owed.</summary>
    public static readonly RowRule<Intervention> ExceptionOwed = new(visit => visit.ExceptionAt != null && visit.ExceptionAnsweredAt == null);

    /// <summary>Whether names, numbers and words have to be erased, given the instant <see cref="ContactKept"/> ago (UTC). What an exception owes is given first.</summary>
    public static readonly RowRule<Intervention, DateTime> ContactOver = new((visit, since)
        => visit.EndedAt < since && visit.ErasedAt == null && (visit.ExceptionAt == null || visit.ExceptionAnsweredAt != null));

    /// <inheritdoc cref="Overdue"/>
    public bool IsOverdue(DateTime now) => Overdue.Holds(this, now);

    /// <inheritdoc cref="ExceptionOwed"/>
    public bool IsExceptionOwed => ExceptionOwed.Holds(this);

    /// <summary>Whether the tenant's link still opens.</summary>
    public bool IsLinkAlive(DateTime now) => LinkKey is not null && !(EndedAt < now - LinkKept);
}
