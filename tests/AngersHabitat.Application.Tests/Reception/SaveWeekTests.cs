using AngersHabitat.Application.Reception.Editing;
using AngersHabitat.Domain.Reception;
using FluentValidation;

namespace AngersHabitat.Application.Tests.Reception;

public sealed class SaveWeekTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly CalendarWeek Week = CalendarWeek.Of(new(2020, 11, 25));
    private readonly Editors _editors = new(host);

    [Fact]
    public async Task SaveWeek_OfAnyDate_HoldsMondayToSundayAndTheFormerHoursComeBack()
    {
        var form = await FormAsync("agence-nord");
        await _editors.DoAsync(Editors.Claire, form with { From = new(2020, 11, 26), OnSiteDays = ["", "10h-11h", "", "", "", "", ""] });
        await _editors.PublishAsync(Editors.Claire, "agence-nord", acceptsWarnings: true);

        (await IsOpenAsync("agence-nord", new(2020, 11, 16))).ShouldBeTrue("the Monday before");
        (await IsOpenAsync("agence-nord", new(2020, 11, 23))).ShouldBeFalse();
        (await IsOpenAsync("agence-nord", new(2020, 11, 24))).ShouldBeTrue();
        (await IsOpenAsync("agence-nord", new(2020, 11, 27))).ShouldBeFalse();
        (await IsOpenAsync("agence-nord", new(2020, 11, 30))).ShouldBeTrue("the Monday after");
        var rules = (await FormReadAsync("agence-nord")).Rules.Weekly.Where(rule => rule.To is not null).ToList();
        rules.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            rule => rule.Id.ShouldBe(form.Id), rule => (rule.From, rule.To).ShouldBe((new DateOnly(2020, 11, 23), new DateOnly(2020, 11, 30))));
        (await host.InStoreAsync(db => db.AuditEntries.CountAsync(row => row.Action == "Reception.SaveDraft" && row.ActorName == Editors.Claire.Name))).ShouldBe(1);
    }

    [Fact]
    public async Task SaveWeek_WithTheHoursOfTheWeek_IsRefusedAndOpensNoDraft()
    {
        var form = await FormAsync("agence-sud");

        (await Should.ThrowAsync<RuleException>(() => _editors.DoAsync(Editors.Claire, form))).Code.ShouldBe("Reception.WeekUnchanged");

        (await FormReadAsync("agence-sud")).HasDraft.ShouldBeFalse();
    }

    [Fact]
    public async Task SaveWeek_OfAPastWeekOrAWholeType_IsRefused()
    {
        var form = await FormAsync("agence-ouest") with { OnSiteDays = ["", "", "", "", "", "", ""] };

        await Should.ThrowAsync<ValidationException>(() => _editors.DoAsync(Editors.Claire, form with { From = new(2020, 11, 2) }));
        await Should.ThrowAsync<ValidationException>(() => _editors.DoAsync(Editors.Claire, form with { From = DateOnly.MaxValue }));
        await Should.ThrowAsync<NotFoundException>(() => _editors.DoAsync(Editors.Claire, form with { Scope = "type-agency" }));
    }

    private async Task<SaveWeek.Command> FormAsync(string slug) => SaveWeek.Command.Of(slug, Week, (await FormReadAsync(slug)).Rules);

    private Task<GetRuleEditor.Result> FormReadAsync(string slug) => host.SendAsAsync(Editors.Claire, new GetRuleEditor.Query(slug));

    private async Task<bool> IsOpenAsync(string slug, DateOnly date)
        => (await _editors.PlaceAsync(slug, Paris.ToInstant(date.ToDateTime(new TimeOnly(10, 15))))).Status.OnSite.IsOpen;
}
