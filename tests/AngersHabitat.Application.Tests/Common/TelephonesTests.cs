using CsCheck;

namespace AngersHabitat.Application.Tests.Common;

public class TelephonesTests
{
    [Theory]
    [InlineData("02 61 91 10 04", "+33261911004")]
    [InlineData("0261911004", "+33261911004")]
    [InlineData("02.61.91.10.04", "+33261911004")]
    [InlineData("02/61/91/10/04", "+33261911004")]
    [InlineData("(02) 61 91 10 04", "+33261911004")]
    [InlineData("+33 2 61 91 10 04", "+33261911004")]
    [InlineData("+33(0)2 61 91 10 04", "+33261911004")]
    [InlineData("+33 02 61 91 10 04", "+33261911004")]
    [InlineData("0033261911004", "+33261911004")]
    [InlineData("00 33 (0)2 61 91 10 04", "+33261911004")]
    [InlineData("33261911004", "+33261911004")]
    [InlineData("261911004", "+33261911004")]
    [InlineData("06-39-98-12-34", "+33639981234")]
    [InlineData("06 39 98 12 34", "+33639981234")]
    [InlineData("０２ ６１ ９１ １０ ０４", "+33261911004")]
    [InlineData("02 61\u200B 91 10 04", "+33261911004")]
    [InlineData("02 41 05 40 00", "+33241054000")]
    [InlineData("Tél. 02 41 05 40 00", "+33241054000")]
    [InlineData("Tél : 02-41-05-40-00", "+33241054000")]
    [InlineData("06 87 12 34 56", "+33687123456")]
    [InlineData("02 41 05 40 00 (sa fille)", "+33241054000")]
    [InlineData("+351 21 342 1234", "+351213421234")]
    [InlineData("00351 21 342 1234", "+351213421234")]
    public void Read_AsPeopleWriteIt_GivesE164(string written, string number) => Telephones.Read(written).ShouldBe(number);

    [Theory]
    [InlineData("0262 20 12 34", "+262262201234")]
    [InlineData("06 92 12 34 56", "+262692123456")]
    [InlineData("0269 61 12 34", "+262269611234")]
    [InlineData("0590 82 12 34", "+590590821234")]
    [InlineData("06 90 35 12 34", "+590690351234")]
    [InlineData("0594 30 12 34", "+594594301234")]
    [InlineData("0694 20 12 34", "+594694201234")]
    [InlineData("0596 60 12 34", "+596596601234")]
    [InlineData("06 96 20 12 34", "+596696201234")]
    [InlineData("05 08 41 12 34", "+508411234")]
    [InlineData("+33 5 90 82 12 34", "+590590821234")]
    [InlineData("590590821234", "+590590821234")]
    [InlineData("+687 28 12 34", "+687281234")]
    [InlineData("00 687 28 12 34", "+687281234")]
    [InlineData("00689 40 42 12 34", "+68940421234")]
    public void Read_Overseas_GoesToItsOwnCountryCode(string written, string number) => Telephones.Read(written).ShouldBe(number);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("néant")]
    [InlineData("02 61 91 10")]
    [InlineData("02 61 91 10 4")]
    [InlineData("002 61 91 10 04")]
    [InlineData("0049 21 23 456")]
    [InlineData("02 61 91 10 004")]
    [InlineData("+33 026191041")]
    [InlineData("+33026191041")]
    [InlineData("+3302619110040")]
    [InlineData("00 00 00 00 00")]
    [InlineData("0000000000")]
    [InlineData("+33 000000000")]
    [InlineData("voir sa fille 0261911004")]
    [InlineData("fax 02 41 05 40 00")]
    [InlineData("02 41 05 40 00 / 06 39 98 12 34")]
    public void Read_NobodyCanBeCalledThere_GivesNothing(string? written) => Telephones.Read(written).ShouldBeNull();

    [Theory]
    [InlineData("Tél. 02 41 05 40 00")]
    [InlineData("02.41.05.40.00/06.39.98.12.34 (fille)", "+33639981234")]
    [InlineData("02 41 05 40 00 ou 06 39 98 12 34", "+33639981234")]
    [InlineData("0241054000 0639981234", "+33639981234")]
    [InlineData("02410540000639981234", "+33639981234")]
    [InlineData("fixe: 02 41 05 40 00 ; port: +33 6 39 98 12 34", "+33639981234")]
    [InlineData("domicile 02 41 05 40 00, fils 06 39 98 12 34, voisine 02 61 91 10 04", "+33639981234", "+33261911004")]
    [InlineData("02 41 05 40 00 poste 12")]
    [InlineData("02 41 05 40 00 fax 02 41 05 40 01")]
    public void ReadAll_WhateverStandsAround_GivesEveryNumberOnce(string written, params string[] others)
        => Telephones.ReadAll(written).Numbers.ShouldBe(["+33241054000", .. others]);

    [Fact]
    public void ReadAll_PieceThatIsNoNumber_IsSaid()
        => Telephones.ReadAll("02 41 05 40 00 / 06 39 98 12 345").Unusable.ShouldHaveSingleItem().ShouldNotBeNull();

    // However ten digits are grouped and joined, they are one number.
    [Fact]
    public void Read_AnyGroupingOfTheSameDigits_GivesTheSameNumber()
    {
        string[] joins = ["", " ", ".", "-", "\u00A0", "\u202F", " . ", "\u2011", "/"];
        string[] starts = ["0", "+33", "+33 ", "0033", "00 33 ", "+33 (0)", "+33(0) ", "0033 (0)", ""];
        Gen.Select(Gen.Int[0, joins.Length - 1], Gen.Int[0, starts.Length - 1], Gen.Int[0, 9_999], Gen.Bool).Sample((join, start, last, isMobile) =>
        {
            var digits = (isMobile ? "63998" : "26191") + last.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);
            var pairs = $"{digits[0]}{joins[join]}{string.Join(joins[join], digits[1..].Chunk(2).Select(pair => new string(pair)))}";
            Telephones.Read(starts[start] + pairs).ShouldBe("+33" + digits, starts[start] + pairs);
        }, iter: 500);
    }

    // Nothing that people may type breaks the reader, and what it gives can be dialled.
    [Fact]
    public void ReadAll_AnyText_GivesNumbersThatCanBeDialled()
        => Gen.String[Gen.Char["0123456789+ ./-()aéTfx\u00A0;,"], 0, 60].Sample(text =>
        {
            foreach (var number in Telephones.ReadAll(text).Numbers)
            {
                number.ShouldStartWith("+");
                number.Length.ShouldBeInRange(8, 16);
                Telephones.Read(number).ShouldBe(number);
            }
        }, iter: 2_000);
}
