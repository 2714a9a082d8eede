using AngersHabitat.Application.CallCentre;
using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Web.Features.CallCentre;

/// <summary>The days behind the figures, as a list; the file has the calls of each reason too.</summary>
internal sealed class CallDayList : PortalList<ListCallDays.Query, ListCallDays.Result, DailyVolume>
{
    /// <summary>Said by the tables of the same figures, too.</summary>
    public static readonly NothingYet None = new("Aucun appel sur cette période.", new FirstStep("Noter un appel", PageRef.To<InboundCallsController>(nameof(InboundCallsController.Index))), new FirstStep("reprendre un fichier", PageRef.To<CallImportController>(nameof(CallImportController.Index))));

    public override string Path => CallReportPage.Address + "/jours";

    public override string FormLabel => "Filtrer les jours";

    public override string Title => "Appels";

    public override (string One, string Many) Nouns => ("jour avec des appels", "jours avec des appels");

    public override string Empty => "Aucun jour ne correspond. Élargissez la période ou baissez le seuil d'un pic.";

    public override NothingYet Nothing => None;

    public override string FileName(ListCallDays.Result result) => "appels";

    public override string FilePath(string format) => $"{CallReportPage.Address}/export.{format}";

    public override Page<DailyVolume> Rows(ListCallDays.Result result) => result.Days;

    public override string Count(ListCallDays.Result result) => $"{base.Count(result)}, du {French.ShortDate(result.From)} au {French.ShortDate(result.To)}";

    public override object? Usual(string filter, ListCallDays.Result result)
        => filter == nameof(CallPeriod.Threshold) ? DailyVolume.DefaultPeakThreshold : null;

    public override IEnumerable<Column<DailyVolume>> Columns(ListCallDays.Result result) =>
    [
        new("Date", day => day.Date) { OnPage = "Jour", IsName = true, Sort = ListCallDays.Sort.Date },
        new("Appels", day => day.Calls) { IsNumber = true, Sort = ListCallDays.Sort.Calls },
        new("Appels relevés", day => day.Recorded.Total) { OnPage = "Dont relevés", IsNumber = true },
        new("Répondus", day => day.Answered) { IsNumber = true },
        new("Abandonnés", day => day.Abandoned) { IsNumber = true, Sort = ListCallDays.Sort.Abandoned },
        new("Attente médiane (s)", day => day.Waits.Quantile(0.5)) { OnPage = "Attente médiane", IsNumber = true, Sort = ListCallDays.Sort.Wait },
        new("Attente de 9 appels sur 10 (s)", day => day.Waits.Quantile(0.9)) { OnPage = "9 appels sur 10", IsNumber = true },
        .. Enum.GetValues<CallReason>().Select(reason => new Column<DailyVolume>(Words.Of(reason), day => day.Reasons[(int)reason]) { FileOnly = true }),
        new("Remarque", _ => null) { PageOnly = true },
    ];
}
