namespace AngersHabitat.Domain.Tests.Common;

/// <summary>Each public holiday by its date and name, of all France and of where there are more.</summary>
public sealed class HolidayNamesTests
{
    [Theory]
    [InlineData(1, 1, "Jour de l'An")]
    [InlineData(4, 13, "Lundi de Pâques")]
    [InlineData(5, 1, "Fête du Travail")]
    [InlineData(5, 8, "Victoire 1945")]
    [InlineData(5, 21, "Ascension")]
    [InlineData(6, 1, "Lundi de Pentecôte")]
    [InlineData(7, 14, "Fête nationale")]
    [InlineData(8, 15, "Assomption")]
    [InlineData(11, 1, "Toussaint")]
    [InlineData(11, 11, "Armistice 1918")]
    [InlineData(12, 25, "Noël")]
    [InlineData(4, 12, null)]
    public void NameOf_DayOf2020_IsTheNameOfTheLaw(int month, int day, string? name)
    {
        PublicHolidays.NameOf(new(2020, month, day)).ShouldBe(name);
        HolidayCalendar.France.NameOf(new(2020, month, day)).ShouldBe(name);
    }

    // The two years of a century in which the computation goes a week back.
    [Theory]
    [InlineData(1954, 18)]
    [InlineData(1981, 19)]
    [InlineData(2049, 18)]
    [InlineData(2076, 19)]
    public void EasterSunday_YearOfTheException_IsAWeekEarlier(int year, int day) => PublicHolidays.EasterSunday(year).ShouldBe(new DateOnly(year, 4, day));

    [Theory]
    [InlineData("971", 5, 27)]
    [InlineData("972", 5, 22)]
    [InlineData("973", 6, 10)]
    [InlineData("974", 12, 20)]
    [InlineData("976", 4, 27)]
    [InlineData("977", 10, 9)]
    [InlineData("978", 5, 28)]
    public void NameOf_Overseas_RecallsTheEndOfSlavery(string departement, int month, int day)
    {
        HolidayCalendar.Of(departement).NameOf(new(2026, month, day)).ShouldBe("Abolition de l'esclavage");
        HolidayCalendar.France.NameOf(new(2026, month, day)).ShouldBeNull();
    }

    [Theory]
    [InlineData("57")]
    [InlineData("67")]
    [InlineData("68")]
    public void NameOf_East_HasTwoMore(string departement)
    {
        HolidayCalendar.Of(departement).NameOf(new(2026, 4, 3)).ShouldBe("Vendredi saint");
        HolidayCalendar.Of(departement).NameOf(new(2026, 12, 26)).ShouldBe("Saint-Étienne");
    }

    [Fact]
    public void NameOf_TwoHolidaysOnOneDate_SaysBoth()
        => HolidayCalendar.Of("972").NameOf(new(2031, 5, 22)).ShouldBe("Ascension et Abolition de l'esclavage");

    [Theory]
    [InlineData("67", "67", true)]
    [InlineData("49", null, true)]
    [InlineData("67", "57", false)]
    [InlineData("974", null, false)]
    public void IsSameAs_ComparesTheDepartements(string? one, string? other, bool same) => HolidayCalendar.Of(one).IsSameAs(HolidayCalendar.Of(other)).ShouldBe(same);

    [Theory]
    [InlineData("01", true)]
    [InlineData("95", true)]
    [InlineData("2B", true)]
    [InlineData("975", true)]
    [InlineData("971", true)]
    [InlineData("978", true)]
    [InlineData("979", false)]
    [InlineData("4A", false)]
    [InlineData("2C", false)]
    [InlineData("049", false)]
    [InlineData("", false)]
    public void IsDepartement_AtTheEdges_KnowsTheNumbers(string text, bool known) => HolidayCalendar.IsDepartement(text).ShouldBe(known);
}
