namespace AngersHabitat.Application.Common;

/// <summary>
/// What is grave (a person's file, erasing, who may what) is done by somebody who has proved within the last minutes who she is: a desk left alone does none of it. The page that sends it asks
/// for the password first, and goes on from there.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ProveFirstAttribute : Attribute
{
    /// <summary>How long a proof holds.</summary>
    public static readonly TimeSpan Holds = TimeSpan.FromMinutes(10);
}
