using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>The lives of the demonstration operations, as known on Thursday 12 November 2020.</summary>
internal sealed partial class DemoLives(Random random)
{
    /// <summary>The date on which the facts are true.</summary>
    public static readonly DateOnly Today = new(2020, 11, 12);

    private static readonly DateOnly Lockdown = new(2020, 3, 17);
    private static readonly DateOnly SitesResume = new(2020, 3, 31);
    private static readonly DateOnly HomesResume = new(2020, 5, 11);

    /// <summary>An operation in works or acceptance.</summary>
    /// <param name="seed">What it is.</param>
    /// <param name="index">Place in its list, which decides its dates and its turn.</param>
    public Operation Engaged(DemoOperation seed, int index)
    {
        var turn = TurnOf(index);
        var (start, duration) = (StartOf(index), random.Next(420, 620));
        if (turn is DemoTurn.Complete)
            (start, duration) = (new DateOnly(2019, 3, 4).AddDays(index * 5), 500);
        var (study, tender) = (start.AddDays(-random.Next(480, 700)), start.AddDays(-random.Next(150, 200)));
        var operation = Create(seed, index, study);
        var story = new WorksiteStory(operation, random, Today);
        story.Promise(study, tender, start.AddDays(-random.Next(0, 9)), duration, permitGranted: true);
        story.Advance(Phase.Tender, tender);
        Contracts(story, operation, tender, start);
        story.Advance(Phase.Works, start);
        Spring(story, seed.Nature, start);
        Turn(story, operation, turn, start);
        story.Tell();
        return operation;
    }

    /// <summary>An operation in study or tender.</summary>
    public Operation UnderStudy(DemoOperation seed, int index)
    {
        var isTender = index % 8 < 3;
        var tender = isTender ? Today.AddDays(-random.Next(8, 40)) : Today.AddDays(random.Next(11, 130));
        var study = tender.AddDays(-random.Next(330, 560));
        var operation = Create(seed, 100 + index, study);
        var story = new WorksiteStory(operation, random, Today);
        var promised = index % 9 == 4 ? tender.AddDays(-random.Next(35, 60)) : tender;
        story.Promise(study, promised, tender.AddDays(random.Next(150, 190)), random.Next(400, 560), permitGranted: isTender || index % 3 == 0);
        if (promised != tender && !isTender && index % 2 == 0)
            story.At(Today.AddDays(-25), on => operation.SetMilestone(MilestoneKind.Tender, MilestoneField.Forecast, tender, on, "Programme complété"));
        if (isTender)
            story.Advance(Phase.Tender, tender);
        Lots(story, operation, isTender, tender, index);
        story.Tell();
        return operation;
    }

    private Operation Create(DemoOperation seed, int index, DateOnly study)
    {
        var letter = seed.Nature is Nature.Construction ? 'C' : 'R';
        var manager = DemoFirms.Managers[index % DemoFirms.Managers.Count];
        return new Operation(WorksiteStory.Next(random), seed.Nature, new OperationDescription
        {
            Code = $"{letter}-{study.Year}-{index + 1:000}",
            Name = seed.Name,
            Commune = seed.Commune,
            District = seed.District,
            Address = $"{1 + (index * 7 % 60)} {seed.Street}",
            Latitude = seed.Latitude,
            Longitude = seed.Longitude,
            Summary = seed.Nature is Nature.Construction
                ? $"{seed.Dwellings} logements neufs, chauffage économe, local à vélos et jardin commun."
                : $"Rénovation de {seed.Dwellings} logements occupés : façades isolées, fenêtres, chauffage, électricité et parties communes.",
            Nuisances = seed.Nature is Nature.Construction
                ? "Camions et bruit du lundi au vendredi, de 8 h à 17 h. La rue reste ouverte."
                : "Bruit du lundi au vendredi, de 8 h 30 à 17 h. Chaque intervention dans votre logement est annoncée dix jours avant.",
            PublicPhone = "+33261910070",
            Manager = manager,
            SanitaryReferent = DemoFirms.Managers[(index + 2) % DemoFirms.Managers.Count],
        }, seed.Dwellings, study, Today);
    }

    private void Contracts(WorksiteStory story, Operation operation, DateOnly tender, DateOnly start)
    {
        var committed = operation.Dwellings[0].Dwellings * (operation.Nature is Nature.Construction ? 128_000m : 41_000m);
        for (var number = 0; number < 3; number++)
        {
            var (id, lot) = (WorksiteStory.Next(random), DemoFirms.Lot(operation.Nature, number, tender, 35));
            var terms = DemoFirms.Terms(random, lot.Title, Math.Round(committed * (0.45m - (number * 0.12m)), 0));
            story.At(tender, _ => operation.PlanLot(id, lot));
            story.At(tender, on => operation.PublishLot(id, on, on));
            story.At(tender.AddDays(36), on => operation.ReviewLot(id, on, on));
            story.At(start.AddDays(-40), on => operation.AwardLot(id, terms, on, on));
        }
        story.At(start.AddDays(-40), on => operation.ReviseBudget(committed, 0, on, on));
        story.At(new DateOnly(2020, 10, 31), on => operation.ReviseBudget(
            committed, Math.Round(committed * (operation.LatestReport?.Percent ?? 0) / 105, 0), on, on));
    }

    private void Spring(WorksiteStory story, Nature nature, DateOnly start)
    {
        if (start < Lockdown)
            story.Suspend(Lockdown, nature is Nature.Construction ? SitesResume : HomesResume, SuspensionCause.Sanitary, SuspensionKind.Adjournment);
    }

    /// <summary>Lots to come, published, under review, and one unsuccessful lot in four relaunched.</summary>
    private void Lots(WorksiteStory story, Operation operation, bool isTender, DateOnly tender, int index)
    {
        for (var number = 0; number < 2 + (index % 2); number++)
        {
            var (id, lot) = (WorksiteStory.Next(random), DemoFirms.Lot(operation.Nature, index + number, tender, isTender && number == 0 ? 21 : 36));
            story.At(isTender ? tender : Today.AddDays(-20), _ => operation.PlanLot(id, lot));
            if (!isTender)
                continue;
            story.At(tender, on => operation.PublishLot(id, on, on));
            story.At(lot.AnswersUntil.AddDays(1), on => operation.ReviewLot(id, on, on));
            if (number != 0 || index % 8 != 1)
                continue;
            var again = WorksiteStory.Next(random);
            story.At(lot.AnswersUntil.AddDays(6), on => operation.CloseLot(id, TenderLotState.Unsuccessful, on, on));
            story.At(lot.AnswersUntil.AddDays(8), _ => operation.RelaunchLot(id, again, lot with { PlannedOn = Today.AddDays(12), AnswersUntil = Today.AddDays(40) }));
        }
    }
}
