using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Domain.Tests.Outreach;

/// <summary>What an offer of the CCAS refuses, at which field, and the last value that it takes.</summary>
public class CcasOfferTests
{
    [Theory]
    [InlineData(CcasOffer.ShortestName - 1, "Outreach.OfferName", "Name")]
    [InlineData(CcasOffer.NameLength + 1, "Outreach.OfferName", "Name")]
    [InlineData(CcasOffer.ShortestName, null, null)]
    [InlineData(CcasOffer.NameLength, null, null)]
    public void Offer_TakesANameOfThatLength(int letters, string? code, string? field)
    {
        CcasOffer Make() => new(Guid.NewGuid(), OfferKind.Activity, $" {new string('a', letters)} ", [Need.Shopping]);
        if (code is null)
            Make().Name.Length.ShouldBe(letters);
        else
            new Action(() => Make()).ShouldRefuse(code, field, CcasOffer.ShortestName, CcasOffer.NameLength);
    }

    [Fact]
    public void Offer_Change_KeepsTheNeedsThatStayAndNoneTwice()
    {
        var offer = new CcasOffer(Guid.NewGuid(), OfferKind.Activity, "Portage de repas", [Need.Shopping, Need.Isolation]);
        var kept = offer.Needs[1];
        new Action(() => offer.Change(OfferKind.Activity, "Autre nom", [])).ShouldRefuse("Outreach.OfferNeeds", "Needs");
        offer.Change(OfferKind.Activity, "Autre nom", [Need.Isolation, Need.Digital, Need.Digital]);
        offer.Needs.Select(need => need.Need).ShouldBe([Need.Isolation, Need.Digital]);
        (offer.Name, ReferenceEquals(offer.Needs[0], kept)).ShouldBe(("Autre nom", true));
    }

    [Fact]
    public void Offer_Plan_TakesOnePlaceAndNotNone()
    {
        var offer = new CcasOffer(Guid.NewGuid(), OfferKind.Activity, "Portage de repas", [Need.Shopping]);
        new Action(() => offer.Plan("", "", new DateSpan(new(2020, 11, 9), null), 0)).ShouldRefuse("Outreach.OfferCapacity", "Capacity");
        offer.Plan(" Centre ", " le lundi ", new DateSpan(new(2020, 11, 9), new(2020, 11, 12)), 1);
        (offer.Place, offer.Schedule, offer.PlacesLeft(0), offer.PlacesLeft(2)).ShouldBe(("Centre", "le lundi", 1, 0));
        (offer.IsOpenOn(new(2020, 11, 11)), offer.IsOpenOn(new(2020, 11, 12))).ShouldBe((true, false));
    }
}
