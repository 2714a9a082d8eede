using AngersHabitat.Domain.Cleaning;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Cleaning;

/// <summary>A report with the names that belong to it.</summary>
internal sealed class HallReportLine
{
    public required HallReport Report { get; init; }

    public required Residence Residence { get; init; }

    public required string Agency { get; init; }

    public string? Lodge { get; init; }

    public required string Point { get; init; }

    public string? By { get; init; }

    public static IQueryable<HallReportLine> Of(PortalDbContext db, IQueryable<HallReport> reports, Guid? agencyId)
        => from report in reports
           join residence in db.Residences on report.ResidenceId equals residence.Id
           join agency in db.Places on residence.AgencyId equals agency.Id
           join point in db.CleaningPoints on report.PointId equals point.Id
           from lodge in db.Places.Where(place => place.Id == residence.LodgeId).DefaultIfEmpty()
           from user in db.Users.Where(user => user.Id == report.ById).DefaultIfEmpty()
           where agencyId == null || residence.AgencyId == agencyId
           select new HallReportLine
           {
               Report = report, Residence = residence, Agency = agency.Name, Lodge = lodge == null ? null : lodge.Name, Point = point.Name,
               By = user == null ? null : user.DisplayName,
           };

    public ListHallReports.Row ToRow() => new(
        Report.Id, Report.Version, Residence.Name, Residence.Slug, Residence.Addresses, Agency, Lodge, Point, Report.ToldAt, Report.LastToldAt, Report.Times, Report.State, By,
        Report.EndedAt, Report.Reason, Report.PhotographId is not null);
}
