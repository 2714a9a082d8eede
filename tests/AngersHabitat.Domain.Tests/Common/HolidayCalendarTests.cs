namespace AngersHabitat.Domain.Tests.Common;

public sealed class HolidayCalendarTests
{
    [Theory]
    [InlineData(null, 2020, 11)]
    [InlineData("49", 2020, 11)]
    [InlineData("57", 2020, 13)]
    [InlineData("67", 2021, 13)]
    [InlineData("68", 2022, 13)]
    [InlineData("974", 2020, 12)]
    [InlineData("976", 2021, 12)]
    public void In_HasTheDaysOfTheDepartement(string? departement, int year, int days) => HolidayCalendar.Of(departement).In(year).Count.ShouldBe(days);

    [Fact]
    public void NameOf_KnowsTheDaysOfTheEast_AndNobodyElseHasThem()
    {
        HolidayCalendar.Of("67").NameOf(new(2021, 4, 2)).ShouldBe("Vendredi saint");
        HolidayCalendar.Of("57").IsHoliday(new(2020, 12, 26)).ShouldBeTrue();
        HolidayCalendar.France.IsHoliday(new(2020, 12, 26)).ShouldBeFalse();
        HolidayCalendar.Of("974").NameOf(new(2020, 12, 20)).ShouldBe("Abolition de l'esclavage");
        HolidayCalendar.Of("973").IsHoliday(new(2024, 6, 10)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("49", true)]
    [InlineData("2A", true)]
    [InlineData("974", true)]
    [InlineData("20", false)]
    [InlineData("96", false)]
    [InlineData("00", false)]
    [InlineData("4", false)]
    public void IsDepartement_KnowsTheNumbers(string text, bool known) => HolidayCalendar.IsDepartement(text).ShouldBe(known);
}
