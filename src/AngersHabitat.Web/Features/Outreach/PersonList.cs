using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Outreach;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The people whom a search found, as a list.</summary>
internal sealed class PersonList : PortalList<ListFoundPeople.Query, ListFoundPeople.Result, ListFoundPeople.Row>
{
    public override string Path => "/pilotage/personnes";

    public override string FormLabel => "Filtrer les personnes trouvées";

    public override string Title => "Personnes trouvées";

    public override (string One, string Many) Nouns => ("personne", "personnes");

    public override string Empty => "Personne à montrer. Cherchez par le nom ou par le numéro, ou retirez un filtre.";

    public override string NoFile => ListFiles.NoPeople;

    public override Page<ListFoundPeople.Row> Rows(ListFoundPeople.Result result) => result.Rows;

    public override string Count(ListFoundPeople.Result result)
        => base.Count(result) + (result.HasMore ? $" : les {SearchContacts.Most} premières. Il y en a d'autres : précisez le nom ou donnez le numéro." : "");

    public override IEnumerable<SelectListItem>? Choices(string filter, ListFoundPeople.Result result)
        => filter == nameof(ListFoundPeople.Query.Agency) ? result.Agencies.Select(agency => new SelectListItem(agency, agency)) : null;

    public override IEnumerable<Column<ListFoundPeople.Row>> Columns(ListFoundPeople.Result result) =>
    [
        new("Personne", row => row.Name) { IsName = true, Sort = ListFoundPeople.Sort.Person },
        new("Âge", row => row.Age) { IsNumber = true },
        new("Résidence", row => row.Residence) { Sort = ListFoundPeople.Sort.Residence },
        new("Action", _ => null) { ScreenOnly = true },
    ];
}
