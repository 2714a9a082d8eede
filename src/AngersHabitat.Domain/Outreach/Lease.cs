namespace AngersHabitat.Domain.Outreach;

/// <summary>Lease of a household under call.</summary>
public static class Lease
{
    /// <summary>How long a household is held without a sign of the agent.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(10);

    /// <summary>End of a lease taken or renewed at an instant (UTC).</summary>
    public static DateTime EndFrom(DateTime at) => at + Length;
}
