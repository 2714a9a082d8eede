namespace AngersHabitat.Application.Outreach;

/// <summary>What the preview of a file of answers says.</summary>
/// <param name="Changed">Referrals that would move on.</param>
/// <param name="Unchanged">Lines of referrals already there.</param>
public sealed record AnswerFindings(int Changed, int Unchanged);
