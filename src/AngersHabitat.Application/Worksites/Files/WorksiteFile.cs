using AngersHabitat.Application.Import;
using AngersHabitat.Domain.Common;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>The columns of the file of worksites (CONTRACT.md), and the operation that a line makes.</summary>
internal static class WorksiteFile
{
    public static ImportSchema Schema { get; } = new(
        "code", "nom", "nature", "logements", "commune", "adresse", "phase", "date_etude", "date_appel_offres?", "date_demarrage?", "date_livraison_prevue?", "avancement?");

    private static readonly Dictionary<string, Nature> Natures = new(StringComparer.Ordinal)
    {
        ["construction"] = Nature.Construction,
        ["réhabilitation"] = Nature.Rehabilitation,
    };

    /// <summary>Later phases have entries that the file has no column for; they are recorded on the operation's page.</summary>
    private static readonly Dictionary<string, Phase> Phases = new(StringComparer.Ordinal)
    {
        ["étude"] = Phase.Study,
        ["à l'étude"] = Phase.Study,
        ["appel d'offres"] = Phase.Tender,
        ["travaux"] = Phase.Works,
    };

    /// <summary>The operation of a line; null when the line is rejected, with its reasons in the line.</summary>
    public static Operation? Read(ImportRow row, DateOnly today)
    {
        var nature = row.Choice("nature", Natures);
        var phase = row.Choice("phase", Phases);
        var dwellings = row.Integer("logements", 1, 2_000);
        var description = Describe(row);
        var study = row.Date("date_etude");
        var tender = row.Date("date_appel_offres", required: phase >= Phase.Tender);
        var start = row.Date("date_demarrage", required: phase >= Phase.Works);
        var delivery = row.Date("date_livraison_prevue", required: false);
        var progress = row.Decimal("avancement", 0, 100, required: false);
        if (phase < Phase.Works && progress > 0)
            row.Reject("avancement", "Worksites.ProgressBeforeWorks");
        if (row.IsRejected)
            return null;
        try
        {
            var operation = new Operation(Guid.CreateVersion7(), nature!.Value, description!, dwellings!.Value, study!.Value, today);
            Promise(operation, study.Value, tender, start, delivery);
            operation.Restore(Past(phase!.Value, tender, start), today);
            if (phase is Phase.Works && progress is { } percent)
                operation.PublishReport(Guid.CreateVersion7(), new ReportContent { ReportedOn = today, Percent = (int)decimal.Truncate(percent), Comment = "Repris du fichier importé." }, today);
            return operation;
        }
        catch (RuleException refused)
        {
            row.Reject("", refused.Code, [.. refused.Arguments]);
            return null;
        }
    }

    private static OperationDescription? Describe(ImportRow row)
    {
        var (code, name) = (row.Required("code", 40), row.Required("nom", 120));
        var (commune, address) = (row.Required("commune", 80), row.Required("adresse", 200));
        return code is null || name is null || commune is null || address is null
            ? null
            : new OperationDescription { Code = code, Name = name, Commune = commune, Address = address };
    }

    /// <summary>The dates of the file are what is known of the promises; they hold since the study began.</summary>
    private static void Promise(Operation operation, DateOnly study, DateOnly? tender, DateOnly? start, DateOnly? delivery)
    {
        foreach (var (kind, date) in new[] { (MilestoneKind.Tender, tender), (MilestoneKind.StartOrder, start), (MilestoneKind.Delivery, delivery) })
        {
            if (date is { } promised)
                operation.SetMilestone(kind, MilestoneField.Baseline, promised, study);
        }
    }

    private static List<PhasePoint> Past(Phase phase, DateOnly? tender, DateOnly? start)
    {
        var past = new List<PhasePoint>();
        if (phase >= Phase.Tender)
            past.Add(new PhasePoint(tender!.Value, Phase.Tender));
        if (phase >= Phase.Works)
            past.Add(new PhasePoint(start!.Value, Phase.Works));
        return past;
    }
}
