namespace AngersHabitat.Domain.Worksites;

/// <summary>One headline: how many operations, and their dwellings by nature.</summary>
public readonly record struct Headline(int Operations, int Construction, int Rehabilitation)
{
    /// <summary>Dwellings of both natures.</summary>
    public int Dwellings => Construction + Rehabilitation;

    /// <summary>The headline of some operations.</summary>
    public static Headline Of(IEnumerable<OperationStatus> statuses)
    {
        int operations = 0, construction = 0, rehabilitation = 0;
        foreach (var status in statuses)
        {
            operations++;
            if (status.History.Nature is Nature.Construction)
                construction += status.Dwellings;
            else
                rehabilitation += status.Dwellings;
        }
        return new Headline(operations, construction, rehabilitation);
    }
}
