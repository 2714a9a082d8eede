using AngersHabitat.Application.Cleaning;
using AngersHabitat.Application.Lists;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>Reports as a list. Nobody's name but the agent's stands in it, so that it leaves in files.</summary>
internal sealed class HallReportList : PortalList<ListHallReports.Query, ListHallReports.Result, ListHallReports.Row>
{
    public const string Address = "/agents/nettoyage/signalements";

    public override string Path => Address;

    public override string FormLabel => "Filtrer les signalements";

    public override string Title => "Signalements de propreté";

    public override (string One, string Many) Nouns => ("signalement", "signalements");

    public override string Empty => "Aucun signalement ne correspond.";

    public override NothingYet Nothing { get; } = new("Aucun signalement à traiter. Les locataires signalent depuis la page de leur hall.");

    public override string FileName(ListHallReports.Result result) => "signalements-proprete";

    public override Page<ListHallReports.Row> Rows(ListHallReports.Result result) => result.Rows;

    public override IEnumerable<SelectListItem>? Choices(string filter, ListHallReports.Result result) => filter switch
    {
        nameof(ListHallReports.Query.Agency) => Items(result.Agencies),
        nameof(ListHallReports.Query.Point) => Items(result.Points),
        _ => null,
    };

    public override IEnumerable<Column<ListHallReports.Row>> Columns(ListHallReports.Result result) =>
    [
        new("Résidence", row => row.Residence) { IsName = true, Sort = ListHallReports.Sort.Residence },
        new("Adresses", row => row.Addresses) { FileOnly = true },
        new("Agence", row => row.Agency) { FileOnly = true },
        new("Loge", row => row.Lodge) { FileOnly = true },
        new("Point", row => row.Point),
        new("Signalé", row => Local(row.ToldAt)) { Sort = ListHallReports.Sort.Told },
        new("Fois", row => row.Times) { IsNumber = true, Sort = ListHallReports.Sort.Times },
        new("État", row => Words.Of(row.State)),
        new("Terminé", row => row.EndedAt is { } ended ? Local(ended) : (DateTime?)null) { FileOnly = true },
        new("Motif", row => row.Reason is { } reason ? Words.Of(reason) : null) { FileOnly = true },
        new("Suite", _ => null) { PageOnly = true },
    ];

    private static DateTime Local(DateTime utc) => Paris.ToLocal(new DateTimeOffset(utc, TimeSpan.Zero));

    private static IEnumerable<SelectListItem> Items(IEnumerable<(Guid Id, string Name)> choices) => choices.Select(choice => new SelectListItem(choice.Name, $"{choice.Id}"));
}
