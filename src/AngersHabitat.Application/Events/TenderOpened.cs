namespace AngersHabitat.Application.Events;

/// <summary>A lot was published: firms may answer. Posted with its publication.</summary>
/// <param name="LotId">The lot.</param>
public sealed record TenderOpened(Guid LotId) : IOutboxMessage;
