namespace AngersHabitat.Domain.Worksites;

/// <summary>Groups of states that rules and lists share.</summary>
public static class TenderLotStates
{
    /// <summary>Not decided yet: planned, published or under review.</summary>
    public static readonly IReadOnlyList<TenderLotState> Open =
        [TenderLotState.Planned, TenderLotState.Published, TenderLotState.UnderReview];
}
