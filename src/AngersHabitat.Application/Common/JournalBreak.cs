namespace AngersHabitat.Application.Common;

/// <summary>The first place where the journal does not hold; nothing of what stands there.</summary>
/// <param name="Flaw">In what.</param>
/// <param name="Seal">Number of the seal, null for a certificate.</param>
/// <param name="Id">Identifier of the line or certificate; null when the seal itself does not hold.</param>
/// <param name="At">Instant of the line, UTC; of a seal, when the stretch that it seals began; null when not known.</param>
public sealed record JournalBreak(JournalFlaw Flaw, int? Seal, Guid? Id, DateTime? At);
