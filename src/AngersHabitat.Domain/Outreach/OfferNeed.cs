namespace AngersHabitat.Domain.Outreach;

/// <summary>A need that an offer answers.</summary>
public sealed class OfferNeed
{
    private OfferNeed()
    {
    }

    internal OfferNeed(Guid offerId, Need need) => (OfferId, Need) = (offerId, need);

    /// <summary>The offer.</summary>
    public Guid OfferId { get; private set; }

    public Need Need { get; private set; }
}
