using AngersHabitat.Application.Attendance;
using AngersHabitat.Application.Lists;

namespace AngersHabitat.Web.Features.Attendance;

/// <summary>The days behind the report, as a list.</summary>
internal sealed class AttendanceDayList : PortalList<ListAttendanceDays.Query, ListAttendanceDays.Result, GetAttendanceReport.Day>
{
    /// <summary>Said by the report, too.</summary>
    public static readonly NothingYet None = new("Aucune visite comptée sur cette période.", new FirstStep("Tenir une porte", PageRef.To<AttendanceController>(nameof(AttendanceController.Index))));

    public override string Path => AttendanceReportPage.Address + "/jours";

    public override string FormLabel => "Filtrer les jours";

    public override string Reset => "Revenir aux six dernières semaines";

    public override string Title => "Fréquentation";

    public override (string One, string Many) Nouns => ("jour avec des visites", "jours avec des visites");

    public override string Empty => "Aucune visite comptée à ces dates. Élargissez la période.";

    public override NothingYet Nothing => None;

    public override string FileName(ListAttendanceDays.Result result) => "frequentation";

    public override string FilePath(string format) => $"{AttendanceReportPage.Address}/export.{format}";

    public override Page<GetAttendanceReport.Day> Rows(ListAttendanceDays.Result result) => result.Days;

    public override string Count(ListAttendanceDays.Result result)
        => $"{base.Count(result)}, du {French.ShortDate(result.From)} au {French.ShortDate(result.To)}";

    public override IEnumerable<Column<GetAttendanceReport.Day>> Columns(ListAttendanceDays.Result result) =>
    [
        new("Date", day => day.Date) { OnPage = "Jour", IsName = true, Sort = ListAttendanceDays.Sort.Date },
        .. result.Places.Select((place, index) => new Column<GetAttendanceReport.Day>(place, day => day.Visits[index]) { IsNumber = true }),
        new("Total", day => day.Total) { IsNumber = true, Sort = ListAttendanceDays.Sort.Visits },
        new("Même jour avant (médiane de 4 semaines)", day => day.Before) { OnPage = "Même jour avant", IsNumber = true },
        new("Évolution", day => day.Change is { } change ? Math.Round(change * 100) : null) { PageOnly = true, IsNumber = true, Sort = ListAttendanceDays.Sort.Change },
    ];
}
