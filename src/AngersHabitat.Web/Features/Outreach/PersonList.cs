using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The people whom a manager's search found.</summary>
internal sealed class PersonList : PeopleFoundList<ListFoundPeople.Query, ListFoundPeople.Row>
{
    public override string Path => "/pilotage/personnes";

    public override IEnumerable<Column<ListFoundPeople.Row>> Columns(PeopleFound<ListFoundPeople.Row> result) =>
    [
        new("Personne", row => row.Name) { IsName = true, Sort = PeopleFoundSort.Person },
        new("Âge", row => (object?)row.Age ?? "inconnu") { IsNumber = true },
        new("Résidence", row => row.Residence) { Sort = PeopleFoundSort.Residence },
        new("Action", _ => null) { ScreenOnly = true },
    ];
}
