using AngersHabitat.Application.Attendance;
using AngersHabitat.Application.Lists;

namespace AngersHabitat.Web.Features.Attendance;

/// <summary>The doors as a list, to choose the one that is kept.</summary>
internal sealed class DoorList : PortalList<ListDoors.Query, Page<ListDoors.Result>, ListDoors.Result>
{
    public const string Address = "/agents/frequentation";

    public override string Path => Address;

    public override string FormLabel => "Choisir une porte";

    public override string Title => "Portes";

    public override (string One, string Many) Nouns => ("porte", "portes");

    public override string Empty => "Aucun lieu qui reçoit sur place ne correspond.";

    public override NothingYet Nothing { get; } = new("Aucune porte : le comptage commence dès qu'un lieu reçoit sur place.", new FirstStep("Ajouter un lieu", PageRef.Elsewhere("PlaceRegister", "Create")));

    public override string FileName(Page<ListDoors.Result> result) => "portes";

    public override Page<ListDoors.Result> Rows(Page<ListDoors.Result> result) => result;

    public override IEnumerable<Column<ListDoors.Result>> Columns(Page<ListDoors.Result> result) =>
    [
        new("Lieu", door => door.Name) { IsName = true, Sort = ListDoors.Sort.Name },
        new("À l'intérieur", door => door.Count.Inside) { IsNumber = true, Sort = ListDoors.Sort.Inside },
        new("Personnes au plus", door => door.Count.Limit) { IsNumber = true },
        new("Affluence", door => LevelWords.Of(door.Level)),
        new("Ouvert au public", door => door.IsOpen),
        new("Visites du jour", door => door.Visits) { IsNumber = true, Sort = ListDoors.Sort.Visits },
    ];
}
