namespace AngersHabitat.Domain.Interventions;

/// <summary>What a tenant said by the link of her visit.</summary>
public sealed class TenantMessage : IVersioned
{
    /// <summary>Whether somebody still has to act on it.</summary>
    public static readonly RowRule<TenantMessage> Waiting = new(message => message.HandledAt == null);

    private TenantMessage()
    {
    }

    internal TenantMessage(Guid id, Guid interventionId, TenantWish wish, VisitSlot? proposed, DateTime at)
        => (Id, InterventionId, Wish, ProposedOn, ProposedHalf, At) = (id, interventionId, wish, proposed?.On, proposed?.Half, at);

    /// <summary>Made when the page was shown.</summary>
    public Guid Id { get; private set; }

    public Guid Version { get; set; }

    public Guid InterventionId { get; private set; }

    public TenantWish Wish { get; private set; }

    /// <summary>The date she proposes.</summary>
    public DateOnly? ProposedOn { get; private set; }

    /// <summary>The half day she proposes.</summary>
    public HalfDay? ProposedHalf { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>When somebody acted on it, UTC; null: it waits.</summary>
    public DateTime? HandledAt { get; private set; }

    /// <summary>Who acted on it.</summary>
    public Guid? HandledById { get; private set; }

    internal void Handle(Guid? byId, DateTime at)
    {
        if (Waiting.Holds(this))
            (HandledAt, HandledById) = (at, byId);
    }
}
