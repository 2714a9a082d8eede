namespace AngersHabitat.Application.Common.Retention;

/// <summary>How one kind of personal data is treated: a row of <c>docs/data-protection.md</c>.</summary>
/// <param name="Data">What is held of whom.</param>
/// <param name="Where">Where it is stored.</param>
/// <param name="Why">What for.</param>
/// <param name="WhoSees">Who sees it.</param>
/// <param name="HowLong">How long it is kept.</param>
/// <param name="Source">Where the term comes from.</param>
/// <param name="By">Name of the chore that ends it; null where nothing has to be waited for.</param>
/// <param name="Certificates">Rules under which certificates are left; empty when nothing is erased by term.</param>
public sealed record RetentionRule(
    string Data, string Where, string Why, string WhoSees, string HowLong, string Source, string? By = null, params IReadOnlyList<ErasingRule> Certificates);
