using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Application.Tests.Outreach.OutreachHost;

namespace AngersHabitat.Application.Tests.Outreach;

/// <summary>Strangers are no household until somebody says so.</summary>
public sealed class HouseholdTests : IDisposable
{
    private readonly PortalHost _host = new();
    private readonly Guid _agent = Guid.NewGuid();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Call_SameNameInTheBuilding_IsAQuestionThatOneClickAnswers()
    {
        var (her, him) = (Neighbour("Odette", "+33639987901", 1930), Neighbour("Roger", "+33639987902", 1940));
        var campaign = await _host.AddCampaignAsync([_agent], her, him);
        var contact = (await _host.AsAgentAsync(_agent, new ClaimNext.Command(campaign))).ContactId!.Value;
        var question = (await CallAsync(contact)).Questions.ShouldHaveSingleItem();
        question.Asked.ShouldBe(HouseholdQuestion.SameHousehold);

        await _host.AsAgentAsync(_agent, new LinkHousehold.Command(contact, question.ContactId));

        var linked = await CallAsync(contact);
        (linked.Questions.Count, linked.Household.ShouldHaveSingleItem().ContactId).ShouldBe((0, question.ContactId));
        await _host.SendAsAsync(Actor.Portal, new RegroupHouseholds.Command { Moves = await _host.SendAsAsync(Actor.Portal, new RegroupHouseholds.Query()) });
        (await CallAsync(contact)).Household.Count.ShouldBe(1, "what was decided stays");

        await _host.AsAgentAsync(_agent, new UnlinkHousehold.Command(contact, question.ContactId));

        var parted = await CallAsync(contact);
        (parted.Questions.Count, parted.Household.Count).ShouldBe((0, 0));
        (await _host.ContactAsync(question.ContactId)).State.ShouldBe(ContactState.ToCall);
        (await _host.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.SubjectId == contact && (entry.Action == "Outreach.LinkHousehold" || entry.Action == "Outreach.UnlinkHousehold")))).ShouldBe(2);
    }

    [Fact]
    public async Task LogCall_StrangerNotTicked_IsNotCompletedAndTickedIs()
    {
        var campaign = await _host.AddCampaignAsync([_agent], Neighbour("Odette", "+33639987901", 1930), Neighbour("Roger", "+33639987902", 1940), Neighbour("Guy", "+33639987903", 1941));
        var contact = (await _host.AsAgentAsync(_agent, new ClaimNext.Command(campaign))).ContactId!.Value;
        var others = (await CallAsync(contact)).Questions;

        var result = await _host.AsAgentAsync(_agent, Call(contact, Outcome.Reached) with { AlsoFor = [others[0].ContactId] });

        result.People.ShouldBe(2);
        (await _host.ContactAsync(others[0].ContactId)).State.ShouldBe(ContactState.Completed);
        (await _host.ContactAsync(others[1].ContactId)).State.ShouldBe(ContactState.ToCall);
    }

    [Theory]
    [InlineData(CallbackChoice.InOneHour, "2020-11-12T11:00")]
    [InlineData(CallbackChoice.TomorrowMorning, "2020-11-13T09:00")]
    [InlineData(CallbackChoice.TomorrowAfternoon, "2020-11-13T14:00")]
    public async Task LogCall_CallBackInOneKey_IsPromised(CallbackChoice choice, string local)
    {
        _host.MoveTo(new DateTime(2020, 11, 12, 10, 0, 0));
        var campaign = await _host.AddCampaignAsync([_agent], NewPerson());
        var contact = (await _host.AsAgentAsync(_agent, new ClaimNext.Command(campaign))).ContactId!.Value;
        await _host.AsAgentAsync(_agent, new LogCall.Command { ContactId = contact, CallId = Guid.NewGuid(), CallbackWhen = choice });
        var after = await _host.ContactAsync(contact);
        after.State.ShouldBe(ContactState.CallbackDue);
        Paris.ToLocal(new DateTimeOffset(after.DueAt!.Value, TimeSpan.Zero)).ShouldBe(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task LogCall_CallBackOnASunday_IsRefusedWithTheNextPossibleMomentAndThatIsTaken()
    {
        var campaign = await _host.AddCampaignAsync([_agent], NewPerson());
        var contact = (await _host.AsAgentAsync(_agent, new ClaimNext.Command(campaign))).ContactId!.Value;
        var call = Call(contact, Outcome.CallbackRequested) with { CallbackDate = new DateOnly(2020, 11, 15), CallbackTime = new TimeOnly(10, 0) };
        var refused = await Should.ThrowAsync<RuleException>(() => _host.AsAgentAsync(_agent, call));
        (refused.Code, refused.Field).ShouldBe(("Outreach.CallbackOutsideHours", "CallbackDate"));
        await _host.AsAgentAsync(_agent, call with { CallbackWhen = CallbackChoice.NextPossible });
        Paris.ToLocal(new DateTimeOffset((await _host.ContactAsync(contact)).DueAt!.Value, TimeSpan.Zero)).ShouldBe(new DateTime(2020, 11, 16, 9, 0, 0));
    }

    private Task<GetCall.Result> CallAsync(Guid contact) => _host.SendAsAsync(Agent(_agent), new GetCall.Query(contact));

    private static Person Neighbour(string firstName, string phone, int year) => new(Guid.NewGuid(), new PersonDetails
    {
        Reference = $"FOYER{Guid.NewGuid():N}", LastName = "Zzmartin", FirstName = firstName, BirthDate = new DateOnly(year, 3, 4), Phone = phone, Address = "12 rue des Essais, 49100 Angers", LivesAlone = true,
    }, Guid.NewGuid());
}
