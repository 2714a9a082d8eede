using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Application.Tests.Outreach;

public class TelephonesTests
{
    [Theory]
    [InlineData("02 61 91 10 04", "+33261911004")]
    [InlineData("0261911004", "+33261911004")]
    [InlineData("02.61.91.10.04", "+33261911004")]
    [InlineData("+33 2 61 91 10 04", "+33261911004")]
    [InlineData("+33(0)2 61 91 10 04", "+33261911004")]
    [InlineData("0033261911004", "+33261911004")]
    [InlineData("261911004", "+33261911004")]
    [InlineData("06-39-98-12-34", "+33639981234")]
    [InlineData("02 41 05 40 00", "+33241054000")]
    [InlineData("+351 21 342 1234", "+351213421234")]
    public void Read_AsPeopleWriteIt_GivesE164(string written, string number) => Telephones.Read(written).ShouldBe(number);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("néant")]
    [InlineData("02 61 91 10")]
    [InlineData("00 00 00 00 00")]
    [InlineData("voir sa fille 0261911004")]
    public void Read_NobodyCanBeCalledThere_GivesNothing(string? written) => Telephones.Read(written).ShouldBeNull();
}
