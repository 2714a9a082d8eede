namespace AngersHabitat.Application.Outreach;

/// <summary>Escalations open in time, open and late, done.</summary>
public sealed record SteeringEscalations(int Open, int Late, int Done);
