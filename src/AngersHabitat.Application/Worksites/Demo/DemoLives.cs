using System.Globalization;
using AngersHabitat.Application.Demo;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>
/// The lives of the demonstration operations, as known on Thursday 12 November 2020: the form that each is entered by, and what befalls it then. Asked again with the
/// same seed, it says the same.
/// </summary>
internal sealed partial class DemoLives(Random random)
{
    /// <summary>The date on which the facts are true.</summary>
    public static readonly DateOnly Today = new(2020, 11, 12);

    private static readonly DateOnly Lockdown = new(2020, 3, 17);
    private static readonly DateOnly SitesResume = new(2020, 3, 31);
    private static readonly DateOnly HomesResume = new(2020, 5, 11);

    /// <summary>The first so many, those in works or acceptance before those in study or tender.</summary>
    public static IReadOnlyList<DemoLife> Of(DemoSettings settings)
    {
        var lives = new DemoLives(new Random(settings.Seed));
        return [.. DemoOperations.Engaged.Select(lives.Engaged).Concat(DemoOperations.UnderStudy.Select(lives.UnderStudy)).Take(settings.Operations)];
    }

    /// <summary>An operation in works or acceptance.</summary>
    /// <param name="seed">What it is.</param>
    /// <param name="index">Place in its list, which decides its dates and its turn.</param>
    private DemoLife Engaged(DemoOperation seed, int index)
    {
        var turn = TurnOf(index);
        var (start, duration) = (StartOf(index), random.Next(420, 620));
        if (turn is DemoTurn.Complete)
            (start, duration) = (new DateOnly(2019, 3, 4).AddDays(index * 5), 500);
        var (study, tender) = (start.AddDays(-random.Next(480, 700)), start.AddDays(-random.Next(150, 200)));
        var form = Form(seed, index, study);
        var story = new WorksiteStory(seed.Nature, random, Today);
        story.Promise(study, tender, start.AddDays(-random.Next(0, 9)), duration, permitGranted: true);
        story.Advance(Phase.Tender, tender);
        Contracts(story, seed, tender, start);
        story.Advance(Phase.Works, start);
        Spring(story, seed.Nature, start);
        Turn(story, turn, start);
        return new(form, story);
    }

    /// <summary>An operation in study or tender.</summary>
    private DemoLife UnderStudy(DemoOperation seed, int index)
    {
        var isTender = index % 8 < 3;
        var tender = isTender ? Today.AddDays(-random.Next(8, 40)) : Today.AddDays(random.Next(11, 130));
        var study = tender.AddDays(-random.Next(330, 560));
        var form = Form(seed, 100 + index, study);
        var story = new WorksiteStory(seed.Nature, random, Today);
        var promised = index % 9 == 4 ? tender.AddDays(-random.Next(35, 60)) : tender;
        story.Promise(study, promised, tender.AddDays(random.Next(150, 190)), random.Next(400, 560), permitGranted: isTender || index % 3 == 0);
        if (promised != tender && !isTender && index % 2 == 0)
            story.At(Today.AddDays(-25), (operation, on) => operation.SetMilestone(MilestoneKind.Tender, MilestoneField.Forecast, tender, on, "Programme complété"));
        if (isTender)
            story.Advance(Phase.Tender, tender);
        Lots(story, seed.Nature, isTender, tender, index);
        return new(form, story);
    }

    private CreateOperation.Command Form(DemoOperation seed, int index, DateOnly study)
    {
        var isNew = seed.Nature is Nature.Construction;
        return new()
        {
            Id = WorksiteStory.Next(random),
            Nature = seed.Nature,
            Dwellings = seed.Dwellings,
            StudyFrom = study,
            Code = $"{(isNew ? 'C' : 'R')}-{study.Year}-{index + 1:000}",
            Name = seed.Name,
            Commune = seed.Commune,
            District = seed.District,
            Address = $"{1 + (index * 7 % 60)} {seed.Street}",
            Latitude = seed.Latitude.ToString(CultureInfo.InvariantCulture),
            Longitude = seed.Longitude.ToString(CultureInfo.InvariantCulture),
            Summary = isNew
                ? $"{seed.Dwellings} logements neufs, chauffage économe, local à vélos et jardin commun."
                : $"Rénovation de {seed.Dwellings} logements occupés : façades isolées, fenêtres, chauffage, électricité et parties communes.",
            Nuisances = isNew
                ? "Camions et bruit du lundi au vendredi, de 8 h à 17 h. La rue reste ouverte."
                : "Bruit du lundi au vendredi, de 8 h 30 à 17 h. Chaque intervention dans votre logement est annoncée dix jours avant.",
            PublicPhone = "02 61 91 00 70",
            Manager = DemoFirms.Managers[index % DemoFirms.Managers.Count],
            SanitaryReferent = DemoFirms.Managers[(index + 2) % DemoFirms.Managers.Count],
        };
    }

    private void Contracts(WorksiteStory story, DemoOperation seed, DateOnly tender, DateOnly start)
    {
        var committed = seed.Dwellings * (seed.Nature is Nature.Construction ? 128_000m : 41_000m);
        for (var number = 0; number < 3; number++)
        {
            var (id, lot) = (WorksiteStory.Next(random), DemoFirms.Lot(seed.Nature, number, tender, 35));
            var terms = DemoFirms.Terms(random, lot.Title, Math.Round(committed * (0.45m - (number * 0.12m)), 0));
            story.At(tender, (operation, _) => operation.PlanLot(id, lot));
            story.At(tender, (operation, on) => operation.PublishLot(id, on, on));
            story.At(tender.AddDays(36), (operation, on) => operation.ReviewLot(id, on, on));
            story.At(start.AddDays(-40), (operation, on) => operation.AwardLot(id, terms, on, on));
        }
        story.At(start.AddDays(-40), (operation, on) => operation.ReviseBudget(committed, 0, on, on));
        story.At(new DateOnly(2020, 10, 31), (operation, on) => operation.ReviseBudget(
            committed, Math.Round(committed * (operation.LatestReport?.Percent ?? 0) / 105, 0), on, on));
    }

    private void Spring(WorksiteStory story, Nature nature, DateOnly start)
    {
        if (start < Lockdown)
            story.Suspend(Lockdown, nature is Nature.Construction ? SitesResume : HomesResume, SuspensionCause.Sanitary, SuspensionKind.Adjournment);
    }

    /// <summary>Lots to come, published, under review, and one unsuccessful lot in four relaunched.</summary>
    private void Lots(WorksiteStory story, Nature nature, bool isTender, DateOnly tender, int index)
    {
        for (var number = 0; number < 2 + (index % 2); number++)
        {
            var (id, lot) = (WorksiteStory.Next(random), DemoFirms.Lot(nature, index + number, tender, isTender && number == 0 ? 21 : 36));
            story.At(isTender ? tender : Today.AddDays(-20), (operation, _) => operation.PlanLot(id, lot));
            if (!isTender)
                continue;
            story.At(tender, (operation, on) => operation.PublishLot(id, on, on));
            story.At(lot.AnswersUntil.AddDays(1), (operation, on) => operation.ReviewLot(id, on, on));
            if (number != 0 || index % 8 != 1)
                continue;
            var again = WorksiteStory.Next(random);
            story.At(lot.AnswersUntil.AddDays(6), (operation, on) => operation.CloseLot(id, TenderLotState.Unsuccessful, on, on));
            story.At(lot.AnswersUntil.AddDays(8), (operation, _) => operation.RelaunchLot(id, again, lot with { PlannedOn = Today.AddDays(12), AnswersUntil = Today.AddDays(40) }));
        }
    }
}
