using AngersHabitat.Domain.Common;
using AngersHabitat.Domain.Reception;
using AngersHabitat.Web.Presentation;
using Microsoft.Extensions.Logging.Abstractions;

namespace AngersHabitat.Web.Tests.Hosting;

public sealed class WordsTests
{
    [Fact]
    public void Find_TheWholeCode_LacksNoWord() => MissingWords.Find().ShouldBeEmpty();

    [Fact]
    public void Demand_NothingMissing_LetsThePortalStart() => Should.NotThrow(() => MissingWords.Demand(isDevelopment: true, NullLogger.Instance));

    [Theory]
    [InlineData("Worksites.ReviseBudget", "Budget révisé")]
    [InlineData("CallCentre.CallbackTake", "Rappel pris en charge")]
    [InlineData("Worksites", "Chantiers")]
    [InlineData("Unheard.Of", "Unheard.Of")]
    public void Action_KnownOrNot_IsSaid(string action, string said) => Words.Action(action).ShouldBe(said);

    [Fact]
    public void Of_ValueThatNoResourceKnows_StandsAsItIs()
    {
        Words.Of((PlaceType)99).ShouldBe("99");
        Words.Of(DayOfWeek.Monday).ShouldBe("Monday");
    }

    [Fact]
    public void Of_RefusalThatNoResourceKnows_SaysThatItIsRefused()
        => Words.Of(new RuleException("Unheard.Of", null, 3)).ShouldBe("Cette demande est refusée.");

    [Fact]
    public void Refusal_WithValues_SaysThemInFrench()
        => new ResourceWords().Refusal("Worksites.PhaseBeforePrevious", new DateOnly(2020, 11, 1)).ShouldBe("La date ne peut pas précéder le 01/11/2020.");
}
