using AngersHabitat.Domain.Outreach;
using CsCheck;

namespace AngersHabitat.Domain.Tests.Outreach;

public class AgeRulesTests
{
    [Theory]
    [InlineData("1950-11-09", "2020-11-09", 70)]
    [InlineData("1950-11-10", "2020-11-09", 69)]
    [InlineData("1940-02-29", "2020-02-28", 79)]
    [InlineData("1940-02-29", "2020-02-29", 80)]
    [InlineData("1940-02-29", "2021-02-28", 80)]
    [InlineData("1940-02-29", "2021-03-01", 81)]
    [InlineData("2020-11-09", "2020-11-09", 0)]
    public void AgeOn_Birthday_CountsFromTheDayItself(string birth, string on, int age)
        => AgeRules.AgeOn(Date(birth), Date(on)).ShouldBe(age);

    [Fact]
    public void HasReached_AnyDates_AgreesWithTheAgeInCompletedYears()
        => Gen.Select(Gen.Int[0, 45_000], Gen.Int[0, 45_000], Gen.Int[0, 110]).Sample((birthDay, onDay, age) =>
        {
            var (birth, on) = (new DateOnly(1900, 1, 3).AddDays(Math.Min(birthDay, onDay)), new DateOnly(1900, 1, 3).AddDays(Math.Max(birthDay, onDay)));
            return AgeRules.HasReached(birth, age, on) == (AgeRules.AgeOn(birth, on) >= age)
                && AgeRules.HasReached(birth, age, on) == (birth <= AgeRules.LatestBirth(age, on));
        });

    [Theory]
    [InlineData("1899-12-31")]
    [InlineData("1900-01-01")]
    [InlineData("1900-01-02")]
    public void AgeOn_PlaceholderOfSomebodyWhoseBirthNobodyKnows_IsUnknown(string birth)
    {
        AgeRules.IsKnown(Date(birth)).ShouldBeFalse();
        AgeRules.AgeOn(Date(birth), new DateOnly(2020, 11, 12)).ShouldBeNull();
        AgeRules.AgeOn(AgeRules.LastPlaceholder.AddDays(1), new DateOnly(2020, 11, 12)).ShouldBe(120);
    }

    [Theory]
    [InlineData("1850-01-01", "Outreach.BirthTooOld")]
    [InlineData("2020-11-13", "Outreach.BirthInFuture")]
    public void CheckBirth_UnbelievableDate_IsRefused(string birth, string code)
        => new Action(() => AgeRules.CheckBirth(Date(birth), new DateOnly(2020, 11, 12))).ShouldRefuse(code);

    [Fact]
    public void CheckBirth_Centenarian_IsBelieved()
        => Should.NotThrow(() => AgeRules.CheckBirth(new DateOnly(1910, 5, 1), new DateOnly(2020, 11, 12)));

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
