using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>The columns of the file of worksites (docs/interfaces.md), and the new operation that a line makes.</summary>
public static class WorksiteFile
{
    /// <summary>What histories say of a row that came from a file.</summary>
    public const string Origin = "Repris du fichier importé.";

    public static ImportSchema Schema { get; } = new(
        "code", "nom", "nature", "logements", "commune", "adresse", "phase", "date_etude", "date_appel_offres?", "date_demarrage?", "date_livraison_prevue?", "avancement?");

    /// <summary>The operation of a line; null when the line is rejected, with its reasons in the line.</summary>
    public static Operation? Make(ImportRow row, WorksiteValues values, DateOnly today)
    {
        RequireEntries(row, values);
        if (row.IsRejected)
            return null;
        try
        {
            return Make(values, today);
        }
        catch (RuleException refused)
        {
            row.Reject("", refused.Code, [.. refused.Arguments]);
            return null;
        }
    }

    /// <summary>An operation that the portal learns of needs the date of each phase it has been through; the file has none for the last ones.</summary>
    private static void RequireEntries(ImportRow row, WorksiteValues values)
    {
        if (values.Phase > Phase.Works)
            row.Reject("phase", "Worksites.PhaseNotImported");
        else if (values.Phase >= Phase.Tender && values.Tender is null)
            row.Reject("date_appel_offres", "Import.ValueMissing");
        else if (values.Phase is Phase.Works && values.Start is null)
            row.Reject("date_demarrage", "Import.ValueMissing");
    }

    /// <summary>The operation of a line that was found good.</summary>
    public static Operation Make(WorksiteValues values, DateOnly today)
    {
        var description = new OperationDescription { Code = values.Code, Name = values.Name, Commune = values.Commune, Address = values.Address };
        var operation = new Operation(Guid.CreateVersion7(), values.Nature, description, values.Dwellings, values.Study, today);
        // The dates of the file are what is known of the promises; they hold since the study began.
        foreach (var (_, kind, date) in values.Dates)
        {
            if (date is { } promised)
                operation.SetMilestone(kind, MilestoneField.Baseline, promised, values.Study);
        }
        operation.Restore(Past(values), today);
        if (values is { Phase: Phase.Works, Percent: { } percent })
            operation.PublishReport(Guid.CreateVersion7(), new ReportContent { ReportedOn = today, Percent = percent, Comment = Origin }, today);
        return operation;
    }

    private static List<PhasePoint> Past(WorksiteValues values)
    {
        var past = new List<PhasePoint>();
        if (values.Phase >= Phase.Tender)
            past.Add(new PhasePoint(values.Tender!.Value, Phase.Tender));
        if (values.Phase >= Phase.Works)
            past.Add(new PhasePoint(values.Start!.Value, Phase.Works));
        return past;
    }
}
