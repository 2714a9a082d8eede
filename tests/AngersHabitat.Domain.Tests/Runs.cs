namespace AngersHabitat.Domain.Tests;

/// <summary>How many examples a property is tried with: all of them, or one in <c>PROPERTY_SHARE</c> where thousands of changed programs are asked in turn (tools/mutation).</summary>
internal static class Runs
{
    private static readonly int Share = int.TryParse(Environment.GetEnvironmentVariable("PROPERTY_SHARE"), out var share) && share > 1 ? share : 1;

    /// <summary>Of that many examples the share to try, two at least.</summary>
    public static int Of(int examples) => Math.Max(2, examples / Share);
}
