using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>Many operations with five years of monthly reports, for measures on a large stock: stored in bulk, since half a million commands would take an hour.</summary>
internal static class DemoScale
{
    private const int Months = 60;

    public static IEnumerable<Operation> Operations(int count, int seed)
    {
        var random = new Random(seed + 1);
        for (var index = 0; index < count; index++)
            yield return One(random, index);
    }

    private static Operation One(Random random, int index)
    {
        var pattern = DemoOperations.Engaged[index % DemoOperations.Engaged.Count];
        var start = new DateOnly(2015, 9, 1).AddDays(random.Next(0, 60));
        var operation = new Operation(WorksiteStory.Next(random), pattern.Nature, new OperationDescription
        {
            Code = $"M-2014-{index + 1:00000}",
            Name = $"{pattern.Name} {index + 1}",
            Commune = pattern.Commune,
            District = pattern.District,
            Address = pattern.Street,
            Latitude = pattern.Latitude + (random.NextDouble() * 0.02) - 0.01,
            Longitude = pattern.Longitude + (random.NextDouble() * 0.02) - 0.01,
            Manager = DemoFirms.Managers[index % DemoFirms.Managers.Count],
        }, pattern.Dwellings, start.AddDays(-400), DemoLives.Today);
        var story = new WorksiteStory(pattern.Nature, random, DemoLives.Today);
        story.Promise(start.AddDays(-400), start.AddDays(-150), start, 1_950 + random.Next(200), permitGranted: true);
        story.Advance(Phase.Tender, start.AddDays(-150));
        story.At(start.AddDays(-20), (operation, on) => operation.ReviseBudget(2_000_000, 0, on, on));
        story.At(start.AddDays(-20), (operation, on) => operation.AddContract(DemoFirms.Terms(random, "Tous corps d'état", 1_900_000), on, on));
        story.Advance(Phase.Works, start);
        story.Suspend(new DateOnly(2020, 3, 17), new DateOnly(2020, 5, 11), SuspensionCause.Sanitary, SuspensionKind.Adjournment);
        for (var month = 1; month <= Months; month++)
        {
            var (id, percent) = (WorksiteStory.Next(random), month * 98 / Months);
            story.At(start.AddMonths(month), (operation, on) => operation.PublishReport(
                id, new ReportContent { ReportedOn = on, Percent = percent }, on));
        }
        story.Tell(operation);
        return operation;
    }
}
