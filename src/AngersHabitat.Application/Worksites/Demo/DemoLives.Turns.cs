using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <content>When the works of each begin, and the turn that its life takes.</content>
internal sealed partial class DemoLives
{
    private static DemoTurn TurnOf(int index) => index switch
    {
        2 or 16 => DemoTurn.FirmFails,
        5 or 19 => DemoTurn.SlowWorks,
        7 or 21 => DemoTurn.Silent,
        9 => DemoTurn.Judged,
        0 or 12 or 13 or 24 => DemoTurn.Complete,
        _ => DemoTurn.AsPlanned,
    };

    /// <summary>Two new buildings and three renovations start after the first lockdown.</summary>
    private static DateOnly StartOf(int index) => index switch
    {
        3 => new DateOnly(2020, 6, 8),
        10 => new DateOnly(2020, 9, 14),
        17 => new DateOnly(2020, 6, 2),
        22 => new DateOnly(2020, 7, 6),
        25 => new DateOnly(2020, 9, 7),
        _ => new DateOnly(2019, 6, 3).AddDays(index * 67 % 250),
    };

    private void Turn(WorksiteStory story, DemoTurn turn, DateOnly start)
    {
        var until = turn is DemoTurn.Silent ? Today.AddDays(-44) : turn is DemoTurn.Complete ? new DateOnly(2020, 10, 1) : Today;
        story.Report(start, until, turn is DemoTurn.SlowWorks ? 0.62 : turn is DemoTurn.FirmFails ? 0.86 : 1.0);
        switch (turn)
        {
            case DemoTurn.FirmFails:
                story.Suspend(new DateOnly(2020, 8, 24), new DateOnly(2020, 9, 21), SuspensionCause.FirmFailure, SuspensionKind.Adjournment);
                story.Slip(new DateOnly(2020, 9, 28), 47, "Entreprise de menuiserie en liquidation, lot repris par une autre");
                break;
            case DemoTurn.Judged:
                story.At(new DateOnly(2020, 11, 2), (operation, on) => operation.OverrideHealth(
                    Health.AtRisk, new DateOnly(2020, 12, 19), "Livraison des menuiseries incertaine pendant le second confinement", on));
                break;
            case DemoTurn.Complete:
                var id = WorksiteStory.Next(random);
                story.At(new DateOnly(2020, 10, 8), (operation, on) => operation.PublishReport(
                    id, new ReportContent { ReportedOn = on, Percent = 100, Comment = "Travaux terminés, opérations préalables à la réception faites." }, on));
                story.Advance(Phase.Acceptance, new DateOnly(2020, 10, 19));
                break;
            case DemoTurn.AsPlanned or DemoTurn.SlowWorks or DemoTurn.Silent or DemoTurn.Undated:
            default:
                break;
        }
    }
}
