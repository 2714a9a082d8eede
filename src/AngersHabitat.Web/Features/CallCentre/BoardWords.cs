using AngersHabitat.Application.CallCentre;

namespace AngersHabitat.Web.Features.CallCentre;

/// <summary>The board as its script writes it: every value is the text shown.</summary>
public sealed record BoardWords(
    string At, IReadOnlyDictionary<string, string> Values, IReadOnlyList<BoardWords.Place> Places, IReadOnlyList<BoardWords.Campaign> Campaigns)
{
    /// <summary>What stands in the place of the places.</summary>
    internal static readonly NothingYet NoPlace = new("Aucun siège, aucune agence ne reçoit encore.", new FirstStep("Ajouter un lieu", PageRef.Elsewhere("PlaceRegister", "Create")));

    /// <summary>One place.</summary>
    public sealed record Place(string Slug, string Inside, string Level);

    /// <summary>One campaign.</summary>
    public sealed record Campaign(Guid Id, string Percent, string Done, string Total);

    /// <summary>How full a place is, in words.</summary>
    public static string Level(GetBoard.PlaceNow place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return LevelWords.Now(place.IsOpen, place.State);
    }

    internal static BoardWords Of(GetBoard.Result board) => new(
        $"Chiffres de {French.Clock(board.At)}",
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["calls"] = Number(board.Calls), ["urgent"] = Number(board.Urgent), ["owed"] = Number(board.Owed), ["late"] = Number(board.Late),
            ["visits"] = Number(board.Visits.ToCome), ["visitsDone"] = Number(board.Visits.Done), ["visitsNow"] = Number(board.Visits.UnderWay), ["vital"] = Number(board.Visits.VitalWaiting),
            ["handles"] = Number(board.Handles),
        },
        [.. board.Places.Select(place => new Place(place.Slug, Number(place.Inside), Level(place)))],
        [.. board.Campaigns.Select(campaign => new Campaign(
            campaign.Id, $"{campaign.Percent}\u00A0%", Number(campaign.Done), Number(campaign.Total)))]);

    private static string Number(int value) => French.Number(value);
}
