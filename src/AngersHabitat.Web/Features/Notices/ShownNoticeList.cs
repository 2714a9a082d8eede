using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Notices;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Notices;

/// <summary>What is shown, as a list for everybody, with the agency as its filter.</summary>
internal sealed class ShownNoticeList : PortalList<ListShownNotices.Query, ListShownNotices.Result, ShownNotice>
{
    public override string Path => NoticeWords.Address;

    public override string FormLabel => "Chercher une info ou choisir une agence";

    public override string Button => "Voir";

    public override string Reset => "Voir ce qui concerne tout le monde";

    public override string Title => "Infos";

    public override (string One, string Many) Nouns => ("info", "infos");

    public override string Empty => "Rien à signaler ne correspond.";

    public override NothingYet Nothing { get; } = new("Rien à signaler en ce moment.");

    public override string NoFile => "Ces infos se suivent par courrier électronique, ou par leur fil Atom.";

    public override Page<ShownNotice> Rows(ListShownNotices.Result result) => result.Shown;

    public override IEnumerable<SelectListItem>? Choices(string filter, ListShownNotices.Result result)
        => filter == nameof(ListShownNotices.Query.Agency) ? result.Agencies.Select(agency => new SelectListItem(agency.Name, agency.Slug)) : null;

    public override IEnumerable<Column<ShownNotice>> Columns(ListShownNotices.Result result) =>
    [
        new("Titre", notice => notice.Title) { IsName = true },
        new("Importance", notice => Words.Of(notice.Importance)) { Sort = ListShownNotices.Sort.Importance },
        new("Dernière nouvelle", notice => Paris.ToLocal(new DateTimeOffset(notice.NewsAt, TimeSpan.Zero))) { Sort = ListShownNotices.Sort.News },
    ];
}
