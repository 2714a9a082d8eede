using AngersHabitat.Domain.Landlord;

namespace AngersHabitat.Domain.Tests.Landlord;

public sealed class AccentColourTests
{
    [Theory]
    [InlineData("#00565F", "#00565f")]
    [InlineData("1b4f96", "#1b4f96")]
    [InlineData("#06c", "#0066cc")]
    [InlineData("bleu", null)]
    [InlineData("#12345", null)]
    [InlineData("", null)]
    public void Read_GivesOneForm(string text, string? colour) => AccentColour.Read(text).ShouldBe(colour);

    [Theory]
    [InlineData("#ffffff", 1)]
    [InlineData("#000000", 21)]
    [InlineData("#767676", 4.54)]
    [InlineData("#777777", 4.48)]
    public void ContrastWithWhite_IsThatOfTheGuidelines(string colour, double contrast) => AccentColour.ContrastWithWhite(colour).ShouldBe(contrast, 0.01);

    [Theory]
    [InlineData("#12345g")]
    [InlineData("zzzzz1")]
    [InlineData(null)]
    public void Read_WithALetterOfNoColour_IsNone(string? text) => AccentColour.Read(text).ShouldBeNull();

    [Fact]
    public void ContrastWithWhite_NearlyBlack_IsByTheStraightPartOfTheCurve() => AccentColour.ContrastWithWhite("#0a0a0a").ShouldBe(19.80, 0.01);
}
