namespace AngersHabitat.Application.Outreach.Demo;

/// <summary>Who makes the calls of the demonstration: the demonstration account and seven colleagues without account.</summary>
/// <param name="Me">The demonstration account.</param>
/// <param name="All">Everyone.</param>
internal sealed record DemoTeam(Guid Me, IReadOnlyList<Guid> All)
{
    public static DemoTeam Of(Guid me, Random random)
        => new(me, [me, .. Enumerable.Range(0, 7).Select(_ => DemoIds.Next(random))]);
}

/// <summary>Identifiers that are the same for the same seed.</summary>
internal static class DemoIds
{
    public static Guid Next(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }

    public static T OneOf<T>(this Random random, IReadOnlyList<T> values) => values[random.Next(values.Count)];

    public static bool Chance(this Random random, double probability) => random.NextDouble() < probability;
}
