using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Domain.Tests.Interventions;

/// <summary>With what a portal begins: managers see it as it is.</summary>
public sealed class FirstListsTests
{
    [Fact]
    public void Kinds_AreNamedOnceEach()
    {
        FirstKinds.All.ShouldAllBe(kind => kind.Name.Length > 0);
        FirstKinds.All.Select(kind => kind.Name).ShouldBeUnique();
    }

    [Fact]
    public void Kinds_AreInDwellingsSaveLiftsAndCommonParts()
        => FirstKinds.All.Where(kind => !kind.InDwelling).Select(kind => kind.Name).ShouldBe(["Ascenseur", "Autre, dans les parties communes"]);

    [Fact]
    public void Kinds_AreAllTakenByTheirRules()
    {
        foreach (var first in FirstKinds.All)
        {
            var kind = new InterventionKind(Guid.NewGuid());
            kind.Describe(first.Name, first.Trade, first.Minutes, first.InDwelling, first.Days);
            kind.Name.ShouldBe(first.Name);
        }
    }

    [Fact]
    public void Protocols_SayEveryPoint()
        => FirstProtocols.Occupied.Concat(FirstProtocols.Unoccupied).ShouldAllBe(point => point.Text.Length > 0);

    [Fact]
    public void Protocols_OnlyAdviseWhatNobodyCanEnforce()
    {
        Advised(FirstProtocols.Occupied).ShouldBe(["Gants portés", "Locataire invité à aérer encore un quart d'heure"]);
        Advised(FirstProtocols.Unoccupied).ShouldBe(["Passage laissé libre, deux mètres avec les autres"]);
    }

    private static IEnumerable<string> Advised(IReadOnlyList<PointText> points) => points.Where(point => !point.IsRequired).Select(point => point.Text);
}
