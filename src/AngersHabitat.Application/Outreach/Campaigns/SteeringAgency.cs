namespace AngersHabitat.Application.Outreach;

/// <summary>People of an agency; not reached are those whom neither a call nor a relative's news has reached, and with whom the campaign is not done.</summary>
public sealed record SteeringAgency(string Agency, int Targeted, int Attempted, int Reached, int Settled, int NotReached);
