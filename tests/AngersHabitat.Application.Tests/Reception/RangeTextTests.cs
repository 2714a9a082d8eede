using AngersHabitat.Application.Reception.Editing;

namespace AngersHabitat.Application.Tests.Reception;

public class RangeTextTests
{
    [Theory]
    [InlineData("9h-12h30, 13h30-17h30", "09:00-12:30, 13:30-17:30")]
    [InlineData("9:00 à 12:30 et 13:30 à 17:30", "09:00-12:30, 13:30-17:30")]
    [InlineData("13h30–17h30;9h–12h", "09:00-12:00, 13:30-17:30")]
    [InlineData("9-12", "09:00-12:00")]
    [InlineData("0h-24h", "00:00-24:00")]
    [InlineData("22h-26h", "22:00-26:00")]
    [InlineData("fermé", "")]
    [InlineData(null, "")]
    public void Read_AsPeopleWrite_GivesTheRanges(string? text, string expected) => RangeText.Write(RangeText.Read(text)!).ShouldBe(expected);

    [Theory]
    [InlineData("matin")]
    [InlineData("9h")]
    [InlineData("9h75-12h")]
    [InlineData("9h-12h-14h")]
    public void Read_Unreadable_IsRefused(string text) => RangeText.IsReadable(text).ShouldBeFalse();

    [Theory]
    [InlineData("12h-9h")]
    [InlineData("22h-2h")]
    [InlineData("22h-46h")]
    public void Read_OutOfOrder_IsReadableButRefused(string text)
    {
        RangeText.IsReadable(text).ShouldBeTrue();
        RangeText.IsInOrder(text).ShouldBeFalse();
        RangeText.Read(text).ShouldBeNull();
    }

    [Theory]
    [InlineData("02 61 91 00 12", "+33261910012")]
    [InlineData("+33 (0)2.61.91.00.12", "+33261910012")]
    [InlineData("", null)]
    public void Phone_AsPeopleWrite_IsInternational(string text, string? expected) => Telephones.Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("12")]
    [InlineData("02 61 91 00 123")]
    [InlineData("appelez-moi au 02 61 91 00 12")]
    public void Phone_Unreadable_IsRefused(string text) => Telephones.IsReadable(text).ShouldBeFalse();
}
