namespace AngersHabitat.Domain.Notices;

/// <summary>Advice on a notice before it is shown; never a refusal.</summary>
/// <param name="Flaw">What is found.</param>
/// <param name="Excerpt">The words concerned, as written; empty when something is missing.</param>
/// <param name="Instead">What to write instead, French; null when the advice says it.</param>
public sealed record NoticeAdvice(NoticeFlaw Flaw, string Excerpt, string? Instead = null);
