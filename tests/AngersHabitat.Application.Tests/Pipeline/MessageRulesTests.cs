using AngersHabitat.Application.Interventions;
using FluentValidation;

namespace AngersHabitat.Application.Tests.Pipeline;

/// <summary>What no message may hold is refused at its field, whatever the message.</summary>
public sealed class MessageRulesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData("Fuite\uFFFE")]
    [InlineData("Fuite\u000B")]
    public async Task TextThatNoFileCanCarry_IsRefusedAtItsField(string name)
    {
        var refused = await Should.ThrowAsync<ValidationException>(() => host.SendAsync(new SaveKind.Command { Id = Guid.NewGuid(), Name = name }, Roles.Manager));
        refused.Errors.Single().PropertyName.ShouldBe("Name");
    }

    [Fact]
    public async Task TextWithinAList_IsRefusedAtItsPlace()
    {
        var acts = new RecordVisit.Act[] { new() { Id = Guid.NewGuid() }, new() { Id = Guid.NewGuid(), Words = "\0" } };
        var refused = await Should.ThrowAsync<ValidationException>(() => host.SendAsync(new RecordVisit.Command { Id = Guid.NewGuid(), Acts = acts }, Roles.Manager));
        refused.Errors.Single().PropertyName.ShouldBe("Acts[1].Words");
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("1899-12-31")]
    [InlineData("2101-01-01")]
    [InlineData("9999-12-31")]
    public async Task DateThatNoCalendarCountsWith_IsRefusedAtItsField(string date)
    {
        var on = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);
        var refused = await Should.ThrowAsync<ValidationException>(() => host.SendAsync(new GetVisitSummary.Query(on)));
        refused.Errors.First().PropertyName.ShouldBe("On");
        refused = await Should.ThrowAsync<ValidationException>(() => host.SendAsync(new GetVisitSteering.Query { Period = new VisitPeriod { From = on } }, Roles.Manager));
        refused.Errors.First().PropertyName.ShouldBe("Period.From");
    }
}
