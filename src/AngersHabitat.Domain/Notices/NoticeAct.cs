namespace AngersHabitat.Domain.Notices;

/// <summary>Who does something to a notice, and when.</summary>
/// <param name="ByName">Name of the account, or of the portal itself.</param>
/// <param name="At">UTC.</param>
public sealed record NoticeAct(string ByName, DateTime At);
