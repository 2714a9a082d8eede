namespace AngersHabitat.Testing;

/// <summary>A portal that does nothing by itself: for tests that send what its chores would send, and count what that did.</summary>
public class IdleHost : PortalHost
{
    /// <summary>A portal on a fresh copy of the demonstration.</summary>
    public IdleHost() => Settings["Chores:Enabled"] = "false";
}
