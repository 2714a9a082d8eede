using System.Xml;
using CsCheck;

namespace AngersHabitat.Domain.Tests.Common;

public sealed class CarriedTextTests
{
    [Theory]
    [InlineData("Résidence « Les Tilleuls » 🏠\r\n\tentrée B", null)]
    [InlineData("a\u000Bb", 1)]
    [InlineData("\uFFFEx", 0)]
    [InlineData("x\0", 1)]
    public void FirstFlaw_IsWhereTheFirstMarkStandsThatXmlCannotHold(string text, int? at) => CarriedText.FirstFlaw(text).ShouldBe(at);

    // An attribute cannot hold half of a pair.
    [Fact]
    public void FirstFlaw_HalfOfAPair_IsOne()
    {
        CarriedText.FirstFlaw("ab\uD83D").ShouldBe(2);
        CarriedText.FirstFlaw("\uDFE0\uD83C").ShouldBe(0);
    }

    [Theory]
    [InlineData(0xD7FF, null)]
    [InlineData(0xD800, 0)]
    [InlineData(0xDFFF, 0)]
    [InlineData(0xE000, null)]
    [InlineData(0xFFFD, null)]
    public void FirstFlaw_AroundThePairs_AreOnlyTheirHalves(int mark, int? at) => CarriedText.FirstFlaw($"{(char)mark}a").ShouldBe(at);

    [Fact]
    public void FirstFlaw_OfNothing_IsAnError() => Should.Throw<ArgumentNullException>(() => CarriedText.FirstFlaw(null!)).ParamName.ShouldBe("text");

    [Fact]
    public void Cleaned_NewLinesOfWordProcessorsStay_MarksNobodySeesGo()
        => CarriedText.Cleaned("un\vdeux\ftrois\uFFFF\u0001 \uD83C🏠").ShouldBe("un\ndeux\ntrois 🏠");

    [Fact]
    public void Cleaned_AnyText_CanBeWrittenAsXml_AndStaysSo()
        => Gen.UShort.Array[0, 40].Sample(marks =>
        {
            var clean = CarriedText.Cleaned(new string([.. marks.Select(mark => (char)mark)]));
            XmlConvert.VerifyXmlChars(clean);
            CarriedText.FirstFlaw(clean).ShouldBeNull();
            CarriedText.Cleaned(clean).ShouldBe(clean);
        });
}
