using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>A line of the file in which the CCAS answers.</summary>
/// <param name="ReferralId">The referral.</param>
/// <param name="State">The state that the CCAS gives.</param>
/// <param name="On">When; null when the file does not say.</param>
/// <param name="Result">What came of it.</param>
public sealed record AnswerLine(Guid ReferralId, ReferralState State, DateOnly? On, string? Result)
{
    /// <summary>Columns of the file.</summary>
    public static readonly ImportSchema Schema = new("orientation", "statut", "date?", "resultat?", "commentaire?");

    private static readonly Dictionary<string, ReferralState> Words = new(StringComparer.Ordinal)
    {
        ["recue"] = ReferralState.Acknowledged, ["reçu"] = ReferralState.Acknowledged, ["accusee"] = ReferralState.Acknowledged,
        ["en cours"] = ReferralState.InProgress, ["en cours au ccas"] = ReferralState.InProgress,
        ["terminee"] = ReferralState.Closed, ["termine"] = ReferralState.Closed, ["close"] = ReferralState.Closed, ["realisee"] = ReferralState.Closed,
        ["refusee"] = ReferralState.Rejected, ["rejetee"] = ReferralState.Rejected,
    };

    /// <summary>The referral that a line names; null when it cannot be one.</summary>
    public static Guid? IdOf(ImportRow row) => Guid.TryParse(LookupKey.Of(row["orientation"]), out var id) ? id : null;

    /// <summary>Reads a line; null when something in it cannot be taken, which the line then says.</summary>
    internal static AnswerLine? Read(ImportRow row, IReadOnlyCollection<Guid> known, DateOnly today)
    {
        var state = row.Choice("statut", Words);
        var on = row.Date("date", required: false);
        var result = row.Optional("resultat", Referral.ResultLength) ?? row.Optional("commentaire", Referral.ResultLength);
        if (on > today)
            row.Reject("date", "Outreach.AnswerInFuture");
        if (IdOf(row) is not { } id || !known.Contains(id))
        {
            row.Reject("orientation", "Outreach.UnknownReferral");
            return null;
        }
        return row.IsRejected ? null : new AnswerLine(id, state!.Value, on, result);
    }
}
