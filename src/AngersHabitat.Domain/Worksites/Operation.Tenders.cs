namespace AngersHabitat.Domain.Worksites;

/// <content>Lots offered to firms, and contracts.</content>
public sealed partial class Operation
{
    private readonly List<TenderLot> _lots = [];
    private readonly List<Contract> _contracts = [];

    /// <summary>Lots by planned date of publication.</summary>
    public IReadOnlyList<TenderLot> Lots => [.. _lots.OrderBy(lot => lot.PlannedOn).ThenBy(lot => lot.Title, StringComparer.Ordinal)];

    /// <summary>Contracts, oldest first.</summary>
    public IReadOnlyList<Contract> Contracts => Ordered(_contracts);

    /// <summary>Announces a lot; sent again under the same id, it changes nothing. Refused once the operation is finished.</summary>
    public void PlanLot(Guid id, LotAnnouncement announcement)
    {
        RefuseFinal();
        if (_lots.Exists(known => known.Id == id))
            return;
        _lots.Add(new TenderLot(id, Id, announcement, relaunchOfId: null));
        Next();
    }

    /// <summary>Changes a planned lot; a published one says what firms have read, and stays. Refused once the operation is finished.</summary>
    public void EditLot(Guid lotId, LotAnnouncement announcement)
    {
        RefuseFinal();
        OnLot(lotId, lot => lot.Announce(announcement));
    }

    /// <summary>Publishes a planned lot. Refused once the operation is finished.</summary>
    public void PublishLot(Guid lotId, DateOnly on, DateOnly today)
    {
        RefuseFinal();
        RefuseFuture(on, today, "On");
        OnLot(lotId, lot => lot.Publish(on));
    }

    /// <summary>Closes the answers and opens the review, once the last date to answer has passed. Of a cancelled operation, a lot can only be abandoned.</summary>
    public void ReviewLot(Guid lotId, DateOnly on, DateOnly today)
    {
        RefuseCancelled();
        RefuseFuture(on, today, "On");
        OnLot(lotId, lot => lot.Review(on));
    }

    /// <summary>Awards a lot under review and adds the contract. Of a cancelled operation, a lot can only be abandoned.</summary>
    public void AwardLot(Guid lotId, ContractTerms terms, DateOnly on, DateOnly today)
    {
        RefuseCancelled();
        RefuseFuture(on, today, "On");
        OnLot(lotId, lot => lot.Decide(TenderLotState.Awarded, on));
        AddContract(terms, on, today, lotId);
    }

    /// <summary>Declares a lot unsuccessful (after review) or abandoned (at any time before the decision).</summary>
    public void CloseLot(Guid lotId, TenderLotState decision, DateOnly on, DateOnly today)
    {
        RefuseFuture(on, today, "On");
        if (decision is TenderLotState.Awarded)
            throw new RuleException("Worksites.LotTransitionRefused", null, TenderLotState.UnderReview, decision);
        OnLot(lotId, lot => lot.Decide(decision, on));
    }

    /// <summary>Offers an unsuccessful or abandoned lot again, as a new lot, once.</summary>
    public void RelaunchLot(Guid lotId, Guid newId, LotAnnouncement announcement)
    {
        RefuseFinal();
        if (_lots.Exists(known => known.Id == newId))
            return;
        if (Lot(lotId).State is not (TenderLotState.Unsuccessful or TenderLotState.Abandoned))
            throw new RuleException("Worksites.LotNotRelaunchable", null, Lot(lotId).State);
        if (_lots.Exists(known => known.RelaunchOfId == lotId))
            throw new RuleException("Worksites.LotAlreadyRelaunched");
        _lots.Add(new TenderLot(newId, Id, announcement, lotId));
        Next();
    }

    /// <summary>Adds a firm under contract.</summary>
    public void AddContract(ContractTerms terms, DateOnly on, DateOnly today, Guid? lotId = null)
    {
        RefuseFuture(on, today, "On");
        if (string.IsNullOrWhiteSpace(terms.Firm))
            throw new RuleException("Worksites.FirmRequired", nameof(terms.Firm));
        if (terms.Amount <= 0)
            throw new RuleException("Worksites.NegativeAmount", nameof(terms.Amount));
        _contracts.Add(new Contract(Id, Next(), on, terms, lotId));
    }

    private void RefuseCancelled()
    {
        if (Phase is Phase.Cancelled)
            RefuseFinal();
    }

    private TenderLot Lot(Guid id) => _lots.Find(lot => lot.Id == id) ?? throw new RuleException("Worksites.NoLot");

    private void OnLot(Guid id, Action<TenderLot> change)
    {
        change(Lot(id));
        Next();
    }
}
