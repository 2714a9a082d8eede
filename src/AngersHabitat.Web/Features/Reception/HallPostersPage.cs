using AngersHabitat.Application.Reception.Halls;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>Which posters are printed, on which sheet.</summary>
internal sealed class HallPostersPage : FilteredPage<ListHallPosters.Query, ListHallPosters.Result>
{
    public const string Address = "/agents/affiches-de-hall";

    public override string Path => Address;

    public override string FormLabel => "Choisir les affiches";

    public override string Button => "Préparer";

    public override string Reset => "Recommencer";

    public override IEnumerable<SelectListItem>? Choices(string filter, ListHallPosters.Result result) => filter switch
    {
        nameof(ListHallPosters.Query.Agency) => Items(result.Agencies),
        nameof(ListHallPosters.Query.Residence) => Items(result.Residences),
        _ => null,
    };

    private static IEnumerable<SelectListItem> Items(IEnumerable<(Guid Id, string Name)> choices) => choices.Select(choice => new SelectListItem(choice.Name, $"{choice.Id}"));
}
