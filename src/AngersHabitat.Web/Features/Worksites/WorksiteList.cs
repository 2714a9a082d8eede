using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>The worksites as a list for everybody, each with its number on the plan.</summary>
internal sealed class WorksiteList : PortalList<ListPublicWorksites.Query, ListPublicWorksites.Result, (int Number, PublicWorksite Worksite)>
{
    public override string Path => "/chantiers";

    public override string FormLabel => "Chercher des chantiers";

    public override string Button => "Chercher";

    public override string Reset => "Voir tous les chantiers";

    public override string Title => "Chantiers";

    public override (string One, string Many) Nouns => ("chantier", "chantiers");

    public override string Empty => "Aucun chantier trouvé. Cherchez une commune ou un quartier voisin.";

    public override NothingYet Nothing { get; } = new("Aucun chantier n'est encore publié.");

    public override string FileName(ListPublicWorksites.Result result) => $"chantiers-{result.Date:yyyy-MM-dd}";

    public override Page<(int Number, PublicWorksite Worksite)> Rows(ListPublicWorksites.Result result) => result.Shown;

    public override IEnumerable<Column<(int Number, PublicWorksite Worksite)>> Columns(ListPublicWorksites.Result result) =>
    [
        new("Nom", row => row.Worksite.Name) { IsName = true },
        new("Nature", row => Words.Of(row.Worksite.Nature)),
        new("Logements", row => row.Worksite.Dwellings) { IsNumber = true, Sort = ListPublicWorksites.Sort.Dwellings },
        new("Commune", row => row.Worksite.Commune) { Sort = ListPublicWorksites.Sort.Commune },
        new("Quartier", row => row.Worksite.District),
        new("Phase", row => Words.Of(row.Worksite.Phase)),
        new("Suspendu depuis le", row => row.Worksite.SuspendedSince),
        new("Livraison", row => row.Worksite.Delivery) { Sort = ListPublicWorksites.Sort.Delivery },
    ];
}
