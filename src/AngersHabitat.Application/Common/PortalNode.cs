namespace AngersHabitat.Application.Common;

/// <summary>This run of the portal among those on the same store: the machine's name, and a part that no other run has.</summary>
public sealed class PortalNode
{
    /// <summary>At most 60 characters.</summary>
    public string Name { get; } = $"{Environment.MachineName[..Math.Min(50, Environment.MachineName.Length)]}-{Guid.NewGuid().ToString("N")[..8]}";
}
