using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Domain.Tests.Reception;

public class PlaceRulesTests
{
    private static readonly DateTime Now = new(2020, 11, 12, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Json_EveryKindOfRule_ComesBackEqual()
    {
        var json = PlaceRulesJson.Write(Full());

        PlaceRulesJson.Write(PlaceRulesJson.Read(json)).ShouldBe(json);
        json.ShouldContain("\"Mo\":\"09:00-12:30,13:30-17:30\"");
        json.ShouldContain("\"range\":\"22:00-26:00\"");
        json.ShouldContain("Deuxième confinement");
    }

    [Fact]
    public void Publish_FromTheCurrentNumber_ReplacesInOneStepAndKeepsBefore()
    {
        var set = new RuleSet(Guid.NewGuid(), Guid.NewGuid(), PlaceRules.Empty);

        var publication = set.Publish(Full(), 0, Now, "accueil");

        set.Number.ShouldBe(1);
        set.Rules.ShouldBe(publication.After);
        publication.Before.ShouldBe(PlaceRules.Empty);
    }

    [Fact]
    public void Publish_AfterSomeoneElse_IsRefused()
    {
        var set = new RuleSet(Guid.NewGuid(), Guid.NewGuid(), PlaceRules.Empty);
        set.Publish(Full(), 0, Now, "premier");

        Should.Throw<RuleException>(() => set.Publish(PlaceRules.Empty, 0, Now, "second")).Code.ShouldBe("Reception.PublishedMeanwhile");
    }

    [Fact]
    public void Undo_LastPublication_PutsTheFormerRulesBackOnce()
    {
        var set = new RuleSet(Guid.NewGuid(), PlaceType.Lodge, PlaceRules.Empty);
        var publication = set.Publish(Full(), 0, Now, "accueil");

        var undone = set.Undo(publication, Now, "accueil");

        set.Rules.ShouldBe(PlaceRules.Empty);
        undone.Undoes.ShouldBe(1);
        Should.Throw<RuleException>(() => set.Undo(undone, Now, "accueil")).Code.ShouldBe("Reception.AlreadyUndone");
        Should.Throw<RuleException>(() => set.Undo(publication, Now, "accueil")).Code.ShouldBe("Reception.PublishedMeanwhile");
    }

    private static PlaceRules Full() => new()
    {
        Weekly = [new() { Id = Guid.NewGuid(), From = new(2020, 1, 1), Channel = Channel.OnSite, Week = Week.MondayToFriday("09:00-12:30,13:30-17:30") }],
        Exceptions = [new() { Id = Guid.NewGuid(), From = new(2020, 12, 24), To = new(2020, 12, 25), Channels = [Channel.OnSite], Reason = "Réveillon" }],
        Pauses = [new() { Id = Guid.NewGuid(), From = new(2020, 12, 1), To = new(2020, 12, 2), Channels = [Channel.Phone], Range = TimeRange.Parse("22:00-26:00"), Reason = "Réunion" }],
        Crises = [new() { Id = Guid.NewGuid(), From = new(2020, 10, 30), OnSite = Week.Never, Reason = "Deuxième confinement" }],
        Measures = [new() { Id = Guid.NewGuid(), From = new(2020, 5, 11), Kind = MeasureKind.OccupancyLimit, Limit = 6, Label = "6 personnes au plus" }],
    };
}
