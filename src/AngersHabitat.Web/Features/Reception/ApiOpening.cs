namespace AngersHabitat.Web.Features.Reception;

/// <summary>The next opening on any channel.</summary>
public sealed record ApiOpening(DateTimeOffset At, string Channel);
