using AngersHabitat.Domain.Landlord;

namespace AngersHabitat.Domain.Tests.Landlord;

public class LandlordProfileTests
{
    private const string By = "Responsable d'essai";
    private static readonly DateTime At = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
    private static readonly LandlordFacts First = new() { Name = "Office d'essai" };
    private static readonly LandlordFacts Second = First with { City = "Angers", DayPhone = "+33639980001" };
    private readonly LandlordProfile _profile = new(First);

    [Fact]
    public void New_HoldsWhatTheFilesSay()
        => (_profile.Id, _profile.Facts, _profile.Number, _profile.OpenedAt).ShouldBe((LandlordProfile.TheOne, First, 0, null));

    [Fact]
    public void Change_OtherFacts_AreInForceWithANumberedRevision()
    {
        var revision = _profile.Change(Second, At, By);
        (_profile.Facts, _profile.Number).ShouldBe((Second, 1));
        (revision.Number, revision.Before, revision.After, revision.At, revision.By, revision.Undoes).ShouldBe((1, First, Second, At, By, null));
        _profile.Change(First, At, By).Number.ShouldBe(2);
    }

    [Fact]
    public void Change_SameFacts_IsRefused()
    {
        Action again = () => _profile.Change(First with { Communes = [] }, At, By);
        again.ShouldRefuse("Landlord.NothingChanged", null);
        _profile.Number.ShouldBe(0);
    }

    [Fact]
    public void Undo_LastChange_PutsInForceWhatItReplaced()
    {
        var undoing = _profile.Undo(_profile.Change(Second, At, By), At.AddMinutes(1), By);
        (_profile.Facts, _profile.Number).ShouldBe((First, 2));
        (undoing.Number, undoing.Before, undoing.After, undoing.Undoes).ShouldBe((2, Second, First, 1));
    }

    [Fact]
    public void Undo_EarlierChange_IsRefused()
    {
        var earlier = _profile.Change(Second, At, By);
        _profile.Change(Second with { City = "Nantes" }, At, By);
        Action undo = () => _profile.Undo(earlier, At, By);
        undo.ShouldRefuse("Landlord.NotTheLast", null);
        _profile.Facts.City.ShouldBe("Nantes");
    }

    [Fact]
    public void Undo_AnUndoing_IsRefused()
    {
        var undoing = _profile.Undo(_profile.Change(Second, At, By), At, By);
        Action undo = () => _profile.Undo(undoing, At, By);
        undo.ShouldRefuse("Landlord.NotTheLast", null);
        _profile.Facts.ShouldBe(First);
    }

    [Fact]
    public void Open_Twice_CountsFromTheFirstTimeUntilItIsShut()
    {
        _profile.Open(At);
        _profile.Open(At.AddDays(1));
        _profile.OpenedAt.ShouldBe(At);
        _profile.Shut();
        _profile.OpenedAt.ShouldBeNull();
        _profile.Open(At.AddDays(2));
        _profile.OpenedAt.ShouldBe(At.AddDays(2));
    }

    [Fact]
    public void Read_WhatWasWritten_GivesTheSame()
    {
        LandlordFacts.Read(Second.ToJson()).ToJson().ShouldBe(Second.ToJson());
        LandlordFacts.Read("null").ShouldBe(LandlordFacts.Empty);
    }
}
