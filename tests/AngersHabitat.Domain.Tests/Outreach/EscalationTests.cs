using System.Globalization;
using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Domain.Tests.Outreach.OutreachSamples;

namespace AngersHabitat.Domain.Tests.Outreach;

public class EscalationTests
{
    private static readonly DateOnly Today = new(2020, 11, 12);

    [Fact]
    public void Constructor_NewTask_TakesWhatItIsGiven()
    {
        var (id, contact) = (Guid.NewGuid(), Contact(ActiveCampaign()));
        var task = new Escalation(id, contact, EscalationKind.Ccas, Agent, Today.AddDays(2), Thursday);
        (task.Id, task.ContactId, task.CampaignId, task.CreatedAt).ShouldBe((id, contact.Id, contact.CampaignId, Thursday));
        (task.Kind, task.OwnerId, task.DueOn).ShouldBe((EscalationKind.Ccas, Agent, Today.AddDays(2)));
        (task.DoneAt, task.DoneBy, task.Result, task.Note).ShouldBe((null, null, null, null));
        Escalation.Open.Holds(task).ShouldBeTrue();
    }

    // 23:30 UTC is already the next day in Angers.
    [Fact]
    public void Constructor_LateInTheEvening_TakesTheDateInFrance()
    {
        var night = new DateTime(2020, 11, 12, 23, 30, 0, DateTimeKind.Utc);
        new Action(() => Task(Today, night)).ShouldRefuse("Outreach.DeadlineInPast", "DueOn");
        Task(Today.AddDays(1), night).DueOn.ShouldBe(Today.AddDays(1));
    }

    [Fact]
    public void Assign_DeadlineOfToday_IsTakenAndOfYesterdayRefused()
    {
        var task = Task(Today.AddDays(2));
        new Action(() => task.Assign(EscalationKind.Ccas, OtherAgent, Today.AddDays(-1), Today)).ShouldRefuse("Outreach.DeadlineInPast", "DueOn");
        (task.Kind, task.OwnerId, task.DueOn).ShouldBe((EscalationKind.Caretaker, Agent, Today.AddDays(2)));
        task.Assign(EscalationKind.Ccas, OtherAgent, Today, Today);
        (task.Kind, task.OwnerId, task.DueOn).ShouldBe((EscalationKind.Ccas, OtherAgent, Today));
    }

    [Fact]
    public void Keep_NoteOfTheLongestLength_IsTrimmedAndReplacesTheFormer()
    {
        var task = Task(Today);
        task.Keep("Volets fermés");
        task.Keep($" {Longest} ");
        (task.Note, task.DoneAt, task.Result).ShouldBe((Longest, null, null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    public void Keep_BlankOrTooLongNote_IsRefused(string? note)
    {
        var task = Task(Today);
        new Action(() => task.Keep(note!)).ShouldRefuse("Outreach.ResultRequired", "EscalationNote", 500);
        new Action(() => task.Keep(Longest + "a")).ShouldRefuse("Outreach.ResultRequired", "EscalationNote", 500);
        task.Note.ShouldBeNull();
    }

    [Fact]
    public void Complete_Result_IsTrimmedWithWhoAndWhen()
    {
        var task = Task(Today);
        new Action(() => task.Complete(Agent, Longest + "a", Thursday)).ShouldRefuse("Outreach.ResultRequired", "Result", 500);
        new Action(() => task.Complete(Agent, " ", Thursday)).ShouldRefuse("Outreach.ResultRequired", "Result", 500);
        Escalation.Open.Holds(task).ShouldBeTrue();
        task.Complete(OtherAgent, $" {Longest} ", Thursday.AddHours(1));
        (task.DoneAt, task.DoneBy, task.Result).ShouldBe((Thursday.AddHours(1), OtherAgent, Longest));
        Escalation.Open.Holds(task).ShouldBeFalse();
    }

    [Fact]
    public void Done_AnyChange_IsRefused()
    {
        var task = Task(Today);
        task.Complete(Agent, "Va bien", Thursday);
        new Action(() => task.Keep("Volets fermés")).ShouldRefuse("Outreach.EscalationDone", null);
        new Action(() => task.Assign(EscalationKind.Ccas, OtherAgent, Today, Today)).ShouldRefuse("Outreach.EscalationDone", null);
        new Action(() => task.Complete(OtherAgent, "Absente", Thursday)).ShouldRefuse("Outreach.EscalationDone", null);
        (task.Note, task.OwnerId, task.Result).ShouldBe((null, Agent, "Va bien"));
    }

    [Fact]
    public void Anonymise_Words_AreForgottenAndDatesStay()
    {
        var task = Task(Today);
        task.Keep("Volets fermés");
        task.Complete(Agent, "Va bien", Thursday);
        task.Anonymise();
        (task.Note, task.Result, task.DoneAt, task.DoneBy).ShouldBe((null, null, Thursday, Agent));
    }

    [Theory]
    [InlineData("2020-11-12", "2020-11-14")]
    [InlineData("2020-11-13", "2020-11-16")]
    [InlineData("2020-11-14", "2020-11-17")]
    [InlineData("2020-12-24", "2020-12-28")]
    public void DefaultDeadline_Saturday_IsAWorkingDay(string today, string due)
        => Escalation.DefaultDeadline(DateOnly.Parse(today, CultureInfo.InvariantCulture), HolidayCalendar.France).ShouldBe(DateOnly.Parse(due, CultureInfo.InvariantCulture));

    private static string Longest => new('a', Escalation.ResultLength);

    private static Escalation Task(DateOnly dueOn, DateTime? at = null)
        => new(Guid.NewGuid(), Contact(ActiveCampaign()), EscalationKind.Caretaker, Agent, dueOn, at ?? Thursday);
}
