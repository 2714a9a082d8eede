using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The catalogue of the CCAS as a list.</summary>
internal sealed class OfferList : PortalList<ListOffers.Query, Page<ListOffers.Row>, ListOffers.Row>
{
    public override string Path => "/agents/offres";

    public override string FormLabel => "Filtrer les offres";

    public override string Title => "Offres du CCAS";

    public override (string One, string Many) Nouns => ("offre", "offres");

    public override string Empty => "Aucune offre ne correspond.";

    public override NothingYet Nothing { get; } = new("Aucune offre du CCAS en cours.", new FirstStep("Ajouter une offre", PageRef.To<OffersController>(nameof(OffersController.Create))));

    public override string FileName(Page<ListOffers.Row> result) => "offres-ccas";

    public override Page<ListOffers.Row> Rows(Page<ListOffers.Row> result) => result;

    public override IEnumerable<Column<ListOffers.Row>> Columns(Page<ListOffers.Row> result) =>
    [
        new("Nature", row => Words.Of(row.Kind)) { Sort = ListOffers.Sort.Kind },
        new("Nom", row => row.Name) { OnPage = "Offre", IsName = true, Sort = ListOffers.Sort.Name },
        new("Lieu", row => row.Place) { FileOnly = true },
        new("Rythme", row => row.Schedule) { FileOnly = true },
        new("Où, quand", _ => null) { PageOnly = true },
        new("Premier jour", row => row.FirstDate) { OnPage = "Dates", Sort = ListOffers.Sort.Start },
        new("Dernier jour", row => row.LastDate) { FileOnly = true },
        new("Places", row => row.Capacity) { FileOnly = true },
        new("Places prises", row => row.Taken) { FileOnly = true },
        new("Places restantes", row => row.PlacesLeft) { IsNumber = true, Sort = ListOffers.Sort.Places },
        new("Besoins", row => string.Join(", ", row.Needs.Select(need => Words.Of(need)))),
    ];
}
