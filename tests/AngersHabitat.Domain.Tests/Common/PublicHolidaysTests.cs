namespace AngersHabitat.Domain.Tests.Common;

public class PublicHolidaysTests
{
    [Fact]
    public void Of_2020_HasTheElevenDaysOfTheLaw()
        => PublicHolidays.Of(2020).Keys.Order().ShouldBe(
        [
            new(2020, 1, 1), new(2020, 4, 13), new(2020, 5, 1), new(2020, 5, 8), new(2020, 5, 21), new(2020, 6, 1),
            new(2020, 7, 14), new(2020, 8, 15), new(2020, 11, 1), new(2020, 11, 11), new(2020, 12, 25),
        ]);

    [Fact]
    public void Of_2008_WhenAscensionFallsOnFirstOfMay_CountsTheDateOnce()
    {
        PublicHolidays.Of(2008).Count.ShouldBe(10);
        PublicHolidays.NameOf(new DateOnly(2008, 5, 1)).ShouldBe("Fête du Travail et Ascension");
    }

    // Dates published by the Bureau des longitudes / US Naval Observatory, extremes included.
    [Theory]
    [InlineData(1818, 3, 22)]
    [InlineData(1943, 4, 25)]
    [InlineData(2000, 4, 23)]
    [InlineData(2020, 4, 12)]
    [InlineData(2021, 4, 4)]
    [InlineData(2038, 4, 25)]
    public void EasterSunday_GivesThePublishedDate(int year, int month, int day)
        => PublicHolidays.EasterSunday(year).ShouldBe(new DateOnly(year, month, day));
}
