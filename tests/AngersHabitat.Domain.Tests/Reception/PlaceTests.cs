using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Domain.Tests.Reception;

public sealed class PlaceTests
{
    private static readonly DateOnly Today = new(2020, 11, 12);
    private static readonly PlaceContact Whole = new()
    {
        Name = "Agence Nord", Phone = "+33261910012", Email = "nord@demo.example", Street = "12 rue des Tilleuls", PostalCode = "49100", City = "Angers", District = "Monplaisir",
        Latitude = 47.49m, Longitude = -0.55m, Transport = "Bus 3", Accessibility = "Rampe",
    };

    [Fact]
    public void Contact_Changed_IsReadAgainAsAWhole()
    {
        var place = Agency();
        place.ChangeContact(Whole with { Name = " Agence Nord " });
        place.Contact().ShouldBe(Whole);
        (place.Area, place.Search).ShouldBe(("Monplaisir", "agence nord 12 rue des tilleuls 49100 angers monplaisir"));
        place.ChangeContact(new PlaceContact { Name = "Agence" });
        (place.Contact(), place.Area).ShouldBe((new PlaceContact { Name = "Agence" }, ""));
    }

    [Theory]
    [InlineData(-90, -180)]
    [InlineData(90, 180)]
    public void Contact_AtTheLimits_IsTaken(int latitude, int longitude)
    {
        var contact = Whole with { Name = new string('a', Place.NameLength), Phone = "+1234567", PostalCode = "", Latitude = latitude, Longitude = longitude };
        var place = Agency();
        place.ChangeContact(contact);
        place.Contact().ShouldBe(contact);
    }

    public static TheoryData<PlaceContact, string, string> Unfit => new()
    {
        { Whole with { Name = " " }, "Reception.NameInvalid", "Name" },
        { Whole with { Name = new string('a', Place.NameLength + 1) }, "Reception.NameInvalid", "Name" },
        { Whole with { Phone = "0261910012" }, "Reception.PhoneInvalid", "Phone" },
        { Whole with { PostalCode = "4910" }, "Reception.PostalCodeInvalid", "PostalCode" },
        { Whole with { Latitude = -90.1m }, "Reception.CoordinateInvalid", "Latitude" },
        { Whole with { Latitude = 90.1m }, "Reception.CoordinateInvalid", "Latitude" },
        { Whole with { Longitude = -180.1m }, "Reception.CoordinateInvalid", "Longitude" },
        { Whole with { Longitude = 180.1m }, "Reception.CoordinateInvalid", "Longitude" },
    };

    [Theory]
    [MemberData(nameof(Unfit))]
    public void Contact_ThatDoesNotFit_IsRefusedAtItsField(PlaceContact contact, string code, string field)
    {
        var place = Agency();
        Refusals.Of(() => place.ChangeContact(contact)).ShouldBe((code, field));
        place.Name.ShouldBe("Agence");
    }

    [Theory]
    [InlineData("Agence")]
    [InlineData("agence-")]
    [InlineData("")]
    public void Slug_ThatIsNone_IsRefused(string slug)
    {
        Refusals.Of(() => _ = new Place(Guid.NewGuid(), slug, "Agence", PlaceType.Agency)).ShouldBe(("Reception.SlugInvalid", "Slug"));
        Refusals.Of(() => Agency().MoveTo(slug)).ShouldBe(("Reception.SlugInvalid", "Slug"));
    }

    [Fact]
    public void MoveTo_AnotherSlug_GivesTheFormerOne()
    {
        var place = Agency();
        place.MoveTo("agence-1").ShouldBeNull("nothing changes");
        var former = place.MoveTo("agence-nord");
        (former!.Slug, former.PlaceId, place.Slug).ShouldBe(("agence-1", place.Id, "agence-nord"));
    }

    [Fact]
    public void Lodge_HasAnAgency_AndNothingElseHas()
    {
        var agency = Guid.NewGuid();
        Refusals.Of(() => _ = new Place(Guid.NewGuid(), "loge", "Loge", PlaceType.Lodge)).ShouldBe(("Reception.LodgeHasAgency", "ParentAgencyId"));
        Refusals.Of(() => _ = new Place(Guid.NewGuid(), "agence", "Agence", PlaceType.Agency, agency)).ShouldBe(("Reception.LodgeHasAgency", "ParentAgencyId"));
        var lodge = new Place(Guid.NewGuid(), "loge", "Loge", PlaceType.Lodge, agency);
        Refusals.Of(() => lodge.AttachTo(null)).ShouldBe(("Reception.LodgeHasAgency", "ParentAgencyId"));
        Refusals.Of(() => Agency().AttachTo(agency)).ShouldBe(("Reception.LodgeHasAgency", "ParentAgencyId"));
        lodge.AttachTo(Guid.Empty);
        (lodge.ParentAgencyId, lodge.Search, lodge.Name, lodge.Type).ShouldBe((Guid.Empty, "loge", "Loge", PlaceType.Lodge));
    }

    [Fact]
    public void Retired_ReceivesUntilTheDayBefore_AndIsTakenBack()
    {
        var (place, other) = (Agency(), Guid.NewGuid());
        place.IsInService(Today).ShouldBeTrue();
        Refusals.Of(() => place.Retire(Today, place.Id)).ShouldBe(("Reception.ReplacedByItself", "ReplacedById"));
        place.Retire(Today, other);
        (place.IsInService(Today.AddDays(-1)), place.IsInService(Today), place.ReplacedById).ShouldBe((true, false, other));
        place.Keep();
        (place.RetiredFrom, place.ReplacedById, place.IsInService(Today)).ShouldBe((null, null, true));
    }

    [Fact]
    public void Verified_IsToVerifyAgainAfterItsDays()
    {
        var place = Agency();
        place.IsToVerify(Today).ShouldBeTrue("never");
        place.Verify(Today);
        place.IsToVerify(Today.AddDays(OpeningCalendar.VerificationDays - 1)).ShouldBeFalse();
        place.IsToVerify(Today.AddDays(OpeningCalendar.VerificationDays)).ShouldBeTrue();
    }

    [Fact]
    public void Shown_TheFirstTimeCounts()
    {
        var (place, at) = (Agency(), new DateTime(2020, 11, 12, 9, 0, 0, DateTimeKind.Utc));
        place.Show(at);
        place.Show(at.AddDays(1));
        place.ShownSince.ShouldBe(at);
    }

    private static Place Agency() => new(Guid.NewGuid(), "agence-1", "Agence", PlaceType.Agency);
}
