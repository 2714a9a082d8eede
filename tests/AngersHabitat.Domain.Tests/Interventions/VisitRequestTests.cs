using AngersHabitat.Domain.Interventions;
using static AngersHabitat.Domain.Tests.Interventions.VisitSamples;

namespace AngersHabitat.Domain.Tests.Interventions;

public sealed class VisitRequestTests
{
    private static readonly DwellingPlace Place = Asked(Urgency.Normal).Place;

    [Theory]
    [InlineData(null, false)]
    [InlineData(" ", false)]
    [InlineData("", true)]
    public void New_DwellingWithoutDoor_IsRefused(string? door, bool isEmpty)
        => new Action(() => New(Kind(), Place with { Door = door }, isEmpty)).ShouldRefuse("Interventions.DoorMissing", "Door");

    [Fact]
    public void New_CommonPart_NeedsNoDoorAndNamesNothing()
    {
        var visit = New(Kind(inDwelling: false), new DwellingPlace(Place.ResidenceId, Place.AgencyId, null, null, null));
        (visit.Setting, visit.Building, visit.Stair, visit.Door).ShouldBe((Setting.CommonPart, "", "", ""));
    }

    [Fact]
    public void New_PlaceAndContact_AreKeptWithoutTheBlanksAround()
    {
        var visit = New(Kind(), Place with { Building = " A ", Stair = " 2 ", Door = " 12 " },
            contact: new TenantContact(" Mme Essai ", " +33639980001 ", true, false, true, " Fuite "));
        (visit.Building, visit.Stair, visit.Door).ShouldBe(("A", "2", "12"));
        (visit.ContactName, visit.ContactPhone, visit.Details).ShouldBe(("Mme Essai", "+33639980001", "Fuite"));
        (visit.AtRisk, visit.Ill, visit.Alone).ShouldBe((true, false, true));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Meet_NothingSaid_IsNothing(string? text)
    {
        var visit = Visit();
        visit.Meet(new TenantContact(text, text, false, false, false, text));
        (visit.ContactName, visit.ContactPhone, visit.Details).ShouldBe((null, null, null));
    }

    [Fact]
    public void Meet_OnceErased_IsRefused()
    {
        var visit = Visit();
        visit.Erase(Morning);
        new Action(() => visit.Meet(TenantContact.None)).ShouldRefuse("Interventions.Erased", null);
    }

    [Fact]
    public void Access_WrittenAndChanged_IsKeptWithoutTheBlanksAround()
    {
        var access = new InterventionAccess(Guid.NewGuid(), " code 12 ");
        access.Text.ShouldBe("code 12");
        access.Change(" clef chez la gardienne ");
        access.Text.ShouldBe("clef chez la gardienne");
    }

    [Fact]
    public void PlaceKey_SameWritingOrNot_TellsDwellingsApart()
    {
        (Place with { Building = " a ", Door = "12 " }).Key.ShouldBe(Place.Key);
        (Place with { Door = "13" }).Key.ShouldNotBe(Place.Key);
        (Place with { Building = null, Stair = "A", Door = "12" }).Key.ShouldNotBe((Place with { Building = "A", Stair = null, Door = "12" }).Key);
    }

    [Fact]
    public void Steps_OnlyThatOfTheSlot_SaysItAndWhoGoes()
    {
        var (visit, protocol) = (Scheduled(), Protocol());
        visit.TickYes(protocol, DayBefore, PointMoment.DayBefore);
        visit.Confirm(protocol, Act(DayBefore));
        visit.Steps.Select(step => (step.State, step.SlotOn, step.SlotFrom, step.SlotTo, step.WorkerId)).ShouldBe([
            (InterventionState.Requested, null, null, null, null),
            (InterventionState.Scheduled, Slot.On, Slot.From, Slot.To, Goer),
            (InterventionState.Confirmed, null, null, null, null)]);
    }

    [Theory]
    [InlineData(Urgency.Vital, Urgency.Urgent)]
    [InlineData(Urgency.Urgent, Urgency.Urgent)]
    [InlineData(Urgency.Normal, Urgency.Normal)]
    public void Next_Urgency_IsNeverVitalAgain(Urgency urgency, Urgency next) => Next(Visit(urgency)).Urgency.ShouldBe(next);

    [Theory]
    [InlineData(true, Setting.EmptyDwelling)]
    [InlineData(false, Setting.OccupiedDwelling)]
    public void Next_Setting_IsThatOfTheVisitBefore(bool isEmpty, Setting setting) => Next(New(Kind(), Place, isEmpty)).Setting.ShouldBe(setting);

    [Theory]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, true)]
    public void Next_Tenant_IsTheSame(bool atRisk, bool ill, bool alone)
    {
        var before = New(Kind(), Place, contact: new TenantContact("Mme Essai", null, atRisk, ill, alone, "Fuite"));
        var next = Next(before);
        (next.AtRisk, next.Ill, next.Alone, next.ContactName, next.Details).ShouldBe((atRisk, ill, alone, "Mme Essai", "Fuite"));
        (next.Source, next.SourceId, next.DwellingKey).ShouldBe((RequestSource.PreviousVisit, before.Id, before.DwellingKey));
    }

    [Fact]
    public void Next_TenantErased_SaysNothingOfHer()
    {
        var visit = Visit();
        visit.Erase(Morning);
        var next = Next(visit);
        (next.AtRisk, next.Ill, next.Alone, next.ContactName).ShouldBe((false, false, false, null));
    }

    private static Intervention Next(Intervention visit) => visit.Next(Guid.NewGuid(), Kind(), "cle", Act(Morning), HolidayCalendar.France);

    private static Intervention New(InterventionKind kind, DwellingPlace place, bool isEmpty = false, TenantContact? contact = null) => new(
        Guid.NewGuid(), kind, new InterventionRequest(place, isEmpty, Urgency.Normal, contact ?? TenantContact.None, InterventionOrigin.Desk),
        "cle", Act(DayBefore), HolidayCalendar.France);
}
