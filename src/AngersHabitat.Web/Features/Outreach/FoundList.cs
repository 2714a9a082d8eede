using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The people whom an agent's search found in the campaigns.</summary>
internal sealed class FoundList : PeopleFoundList<ListFoundContacts.Query, ListFoundContacts.Row>
{
    public override string Path => "/agents/campagnes/recherche";

    public override IEnumerable<Column<ListFoundContacts.Row>> Columns(PeopleFound<ListFoundContacts.Row> result) =>
    [
        new("Personne", row => row.Name) { IsName = true, Sort = PeopleFoundSort.Person },
        new("Âge", row => (object?)row.Age ?? "inconnu") { IsNumber = true },
        new("Résidence", row => row.Residence) { Sort = PeopleFoundSort.Residence },
        new("Campagne", row => row.Campaign),
        new("État", row => Words.Of(row.State)),
        new("Action", _ => null) { ScreenOnly = true },
    ];
}
