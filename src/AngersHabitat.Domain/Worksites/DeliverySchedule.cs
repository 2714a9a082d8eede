namespace AngersHabitat.Domain.Worksites;

/// <summary>Dwellings to be delivered by quarter, from the quarter of the date on.</summary>
/// <param name="Quarters">Eight quarters, empty ones included.</param>
/// <param name="Later">Dwellings expected after them.</param>
/// <param name="Overdue">Dwellings whose expected delivery is past: to be dated again.</param>
/// <param name="Undated">Dwellings without any delivery date.</param>
/// <param name="Years">The same dwellings by year, as far as they are dated and not overdue: from the year of the date to the last one expected.</param>
public sealed record DeliverySchedule(IReadOnlyList<DeliveryQuarter> Quarters, int Later, int Overdue, int Undated, IReadOnlyList<DeliveryYear> Years)
{
    private const int Shown = 8;

    /// <summary>The schedule of the operations that are not finished.</summary>
    public static DeliverySchedule Of(WorksiteFigures figures)
    {
        var first = Number(figures.Date);
        var quarters = new (int Construction, int Rehabilitation)[Shown];
        int later = 0, overdue = 0, undated = 0;
        foreach (var status in figures.Statuses.Where(status => !status.Phase.Phase.IsFinal()))
        {
            if (status.Schedule[MilestoneKind.Delivery].Expected is not { } expected)
                undated += status.Dwellings;
            else if (expected < figures.Date)
                overdue += status.Dwellings;
            else if (Number(expected) - first is var index && index >= Shown)
                later += status.Dwellings;
            else if (status.History.Nature is Nature.Construction)
                quarters[index].Construction += status.Dwellings;
            else
                quarters[index].Rehabilitation += status.Dwellings;
        }
        return new DeliverySchedule(
            [.. quarters.Select((sum, index) => new DeliveryQuarter((first + index) / 4, ((first + index) % 4) + 1, sum.Construction, sum.Rehabilitation))],
            later, overdue, undated, YearsOf(figures));
    }

    private static List<DeliveryYear> YearsOf(WorksiteFigures figures)
        => [.. from status in figures.Statuses
               where !status.Phase.Phase.IsFinal() && status.Schedule[MilestoneKind.Delivery].Expected >= figures.Date
               group status by status.Schedule[MilestoneKind.Delivery].Expected!.Value.Year into year
               orderby year.Key
               select new DeliveryYear(year.Key, DwellingsOf(year, Nature.Construction), DwellingsOf(year, Nature.Rehabilitation))];

    private static int DwellingsOf(IEnumerable<OperationStatus> statuses, Nature nature)
        => statuses.Where(status => status.History.Nature == nature).Sum(status => status.Dwellings);

    private static int Number(DateOnly date) => (date.Year * 4) + ((date.Month - 1) / 3);
}
