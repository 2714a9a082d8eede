using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Outreach;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The people whom a search found, as a list; each page adds what it shows of them.</summary>
internal abstract class PeopleFoundList<TQuery, TRow> : PortalList<TQuery, PeopleFound<TRow>, TRow>
    where TQuery : class, IQuery<PeopleFound<TRow>>, IFiltered, new()
{
    public override string FormLabel => "Filtrer les personnes trouvées";

    public override string Title => "Personnes trouvées";

    public override (string One, string Many) Nouns => ("personne", "personnes");

    public override string Empty => "Personne à montrer parmi les personnes trouvées.";

    public override NothingYet Nothing { get; } = new("Personne à montrer. Cherchez par le nom ou par le numéro.");

    public override string NoFile => ListFiles.NoPeople;

    public override Page<TRow> Rows(PeopleFound<TRow> result) => result.Rows;

    public override string Count(PeopleFound<TRow> result)
        => base.Count(result) + (result.HasMore ? $" : les {SearchContacts.Most} premières. Il y en a d'autres : précisez le nom ou donnez le numéro." : "");

    public override IEnumerable<SelectListItem>? Choices(string filter, PeopleFound<TRow> result)
        => filter == nameof(ListFoundPeople.Query.Agency) ? result.Agencies.AsChoices() : null;
}
