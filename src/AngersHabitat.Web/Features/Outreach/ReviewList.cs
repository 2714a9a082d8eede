using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>People to decide on or to complete, as a list.</summary>
internal sealed class ReviewList : PortalList<ListPeopleToReview.Query, ListPeopleToReview.Result, ListPeopleToReview.Row>
{
    public const string Address = "/pilotage/personnes/a-revoir";

    public override string Path => Address;

    public override string FormLabel => "Filtrer les personnes à revoir";

    public override string Title => "Personnes à revoir";

    public override (string One, string Many) Nouns => ("personne", "personnes");

    public override string Empty => "Personne ne correspond dans cette liste.";

    public override NothingYet Nothing { get; } = new("Personne à revoir.");

    public override string NoFile => ListFiles.NoPeople;

    public override Page<ListPeopleToReview.Row> Rows(ListPeopleToReview.Result result) => result.Rows;

    public override IEnumerable<Column<ListPeopleToReview.Row>> Columns(ListPeopleToReview.Result result) =>
    [
        new("Personne", row => row.Name) { IsName = true, Sort = ListPeopleToReview.Sort.Person },
        new("Agence", row => row.Agency) { Sort = ListPeopleToReview.Sort.Agency },
        new("À revoir", row => row.Objector),
        new("Action", _ => null) { ScreenOnly = true },
    ];

    /// <summary>The lists of the page, each with its name.</summary>
    public static IEnumerable<(ReviewView View, string Text)> Views(ListPeopleToReview.Result result) =>
        [(ReviewView.Undecided, $"Opposition à décider ({result.Undecided})"), (ReviewView.Incomplete, $"À compléter ({result.Incomplete})")];

    /// <summary>« prénom, langue ».</summary>
    public static string Gaps(Domain.Outreach.PersonGaps gaps)
        => string.Join(", ", Enum.GetValues<Domain.Outreach.PersonGaps>().Where(gap => gap != Domain.Outreach.PersonGaps.None && gaps.HasFlag(gap)).Select(gap => Words.Of(gap)));
}
