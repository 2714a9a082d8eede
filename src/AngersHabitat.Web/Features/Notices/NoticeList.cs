using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Notices;

namespace AngersHabitat.Web.Features.Notices;

/// <summary>Every notice as a list, for those who write them.</summary>
internal sealed class NoticeList : PortalList<ListNotices.Query, Page<ListNotices.Row>, ListNotices.Row>
{
    public const string Address = "/agents/infos";

    public override string Path => Address;

    public override string FormLabel => "Filtrer les informations";

    public override string Title => "Informations aux locataires";

    public override (string One, string Many) Nouns => ("information", "informations");

    public override string Empty => "Aucune information ne correspond.";

    public override NothingYet Nothing { get; } = new("Aucune information.", new FirstStep("Écrire la première", PageRef.To<NoticeWritingController>(nameof(NoticeWritingController.Create))));

    public override string FileName(Page<ListNotices.Row> result) => "informations";

    public override Page<ListNotices.Row> Rows(Page<ListNotices.Row> result) => result;

    public override IEnumerable<Column<ListNotices.Row>> Columns(Page<ListNotices.Row> result) =>
    [
        new("Titre", row => row.Title) { IsName = true, Sort = ListNotices.Sort.Title },
        new("État", row => Words.Of(row.State)),
        new("Importance", row => Words.Of(row.Importance)) { Sort = ListNotices.Sort.Importance },
        new("Sujet", row => Words.Of(row.Topic)) { FileOnly = true },
        new("Pour qui", row => Words.Of(row.Audience)),
        new("Dès le", row => Local(row.FromAt)) { Sort = ListNotices.Sort.From },
        new("Jusqu'au", row => Local(row.UntilAt)) { Sort = ListNotices.Sort.Until },
        new("Mises à jour", row => row.Updates) { IsNumber = true },
    ];

    private static DateTime? Local(DateTime? utc) => utc is { } at ? Paris.ToLocal(new DateTimeOffset(at, TimeSpan.Zero)) : null;
}
