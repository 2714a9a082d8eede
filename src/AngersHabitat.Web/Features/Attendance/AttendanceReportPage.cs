using AngersHabitat.Application.Attendance;

namespace AngersHabitat.Web.Features.Attendance;

/// <summary>The report of visits with its period.</summary>
internal sealed class AttendanceReportPage : FilteredPage<GetAttendanceReport.Query, GetAttendanceReport.Result>
{
    public const string Address = "/pilotage/frequentation";

    public override string Path => Address;

    public override string FormLabel => "Choisir la période";

    public override string Button => "Afficher";

    public override string Reset => "Revenir aux six dernières semaines";
}
