namespace AngersHabitat.Domain.Reception;

/// <summary>One channel at an instant.</summary>
/// <param name="IsOpen">Whether it is open.</param>
/// <param name="Rule">The rule that decided.</param>
/// <param name="Reason">Public reason of that rule, or the name of the public holiday.</param>
public readonly record struct ChannelStatus(bool IsOpen, OpeningRule Rule, string? Reason);
