namespace AngersHabitat.Domain.Worksites;

/// <summary>
/// A lot of works offered to firms: planned, published, under review, then awarded, unsuccessful or abandoned. A decided lot is
/// final; an unsuccessful or abandoned one is relaunched as a new lot, so that the history stays.
/// </summary>
public sealed class TenderLot : IVersioned, IRevised
{
    /// <summary>Longest title, in characters.</summary>
    public const int TitleLength = 150;

    /// <summary>Longest text on how to answer, in characters.</summary>
    public const int HowToAnswerLength = 1_000;

    // Where the screen asks for the date of a step.
    private const string DateField = "On";

    private TenderLot()
    {
    }

    internal TenderLot(Guid id, Guid operationId, LotAnnouncement announcement, Guid? relaunchOfId)
    {
        (Id, OperationId, RelaunchOfId) = (id, operationId, relaunchOfId);
        Announce(announcement);
    }

    public Guid Id { get; private set; }

    public Guid Version { get; set; }

    public DateTime ChangedAt { get; set; }

    public int Revision { get; set; }

    /// <summary>The operation.</summary>
    public Guid OperationId { get; private set; }

    /// <summary>The lot that this one relaunches.</summary>
    public Guid? RelaunchOfId { get; private set; }

    /// <summary>Where it stands.</summary>
    public TenderLotState State { get; private set; }

    /// <summary>The work, in words.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Kind of work.</summary>
    public WorkKind Work { get; private set; }

    /// <summary>Estimated amount, as a band.</summary>
    public AmountBand Amount { get; private set; }

    /// <summary>How to answer, in words.</summary>
    public string HowToAnswer { get; private set; } = "";

    /// <summary>Planned date of publication.</summary>
    public DateOnly PlannedOn { get; private set; }

    /// <summary>Last date to answer, included.</summary>
    public DateOnly AnswersUntil { get; private set; }

    /// <summary>When it was published.</summary>
    public DateOnly? PublishedOn { get; private set; }

    /// <summary>When it was decided.</summary>
    public DateOnly? DecidedOn { get; private set; }

    /// <inheritdoc cref="TenderLotStates.Open"/>
    public bool IsOpen => TenderLotStates.Open.Contains(State);

    internal void Announce(LotAnnouncement announcement)
    {
        Require(TenderLotState.Planned);
        if (announcement.AnswersUntil < announcement.PlannedOn)
            throw new RuleException("Worksites.LotDeadlineBeforePublication", nameof(AnswersUntil));
        (Title, Work, Amount) = (announcement.Title, announcement.Work, announcement.Amount);
        (HowToAnswer, PlannedOn, AnswersUntil) = (announcement.HowToAnswer, announcement.PlannedOn, announcement.AnswersUntil);
    }

    internal void Publish(DateOnly on)
    {
        Require(TenderLotState.Planned);
        if (on > AnswersUntil)
            throw new RuleException("Worksites.LotDeadlineBeforePublication", DateField);
        (State, PublishedOn) = (TenderLotState.Published, on);
    }

    internal void Review(DateOnly on)
    {
        Require(TenderLotState.Published);
        RefuseStillOpen(on);
        State = TenderLotState.UnderReview;
    }

    internal void Decide(TenderLotState decision, DateOnly on)
    {
        if (decision is TenderLotState.Abandoned ? !IsOpen : State is not TenderLotState.UnderReview)
            throw new RuleException("Worksites.LotTransitionRefused", null, State, decision);
        if (decision is not (TenderLotState.Awarded or TenderLotState.Unsuccessful or TenderLotState.Abandoned))
            throw new RuleException("Worksites.LotTransitionRefused", null, State, decision);
        if (on < PublishedOn)
            throw new RuleException("Worksites.LotDecisionBeforePublication", DateField);
        if (decision is not TenderLotState.Abandoned)
            RefuseStillOpen(on);
        (State, DecidedOn) = (decision, on);
    }

    /// <summary>Answers are read after the last date to give one, and judged after that.</summary>
    private void RefuseStillOpen(DateOnly on)
    {
        if (on <= AnswersUntil)
            throw new RuleException("Worksites.LotStillOpen", DateField, AnswersUntil);
    }

    private void Require(TenderLotState state)
    {
        if (State != state)
            throw new RuleException("Worksites.LotNotInState", null, State, state);
    }
}
