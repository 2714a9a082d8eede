using AngersHabitat.Domain.Files;
using static AngersHabitat.Domain.Tests.Files.FileImports;

namespace AngersHabitat.Domain.Tests.Files;

/// <summary>From the moment a file comes to its confirmation, and what a file that is over refuses.</summary>
public class FileImportStateTests
{
    [Fact]
    public void New_File_WaitsWithWhatWasFoundInIt()
    {
        var import = Waiting();
        (import.State, import.IsUnderWay, import.IsOver, import.StagedAt).ShouldBe((ImportState.Staged, false, false, Came));
        (import.Waiting, import.Known, import.Rejected, import.Parts).ShouldBe((1_200, 30, 4, 3));
        (import.Headers, import.Findings, import.Reading).ShouldBe(("""["Nom"]""", """{"a":1}""", """{"b":2}"""));
        (import.Kind, import.SubjectId, import.OwnerName).ShouldBe(("Outreach.People", null, "Responsable d'essai"));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(44, false)]
    [InlineData(45, true)]
    [InlineData(46, true)]
    public void HasExpired_Unconfirmed_AfterItsPatience(int minutes, bool expired) => Waiting().HasExpired(Came.AddMinutes(minutes)).ShouldBe(expired);

    [Fact]
    public void HasExpired_Confirmed_Never() => Confirmed().HasExpired(Came.AddDays(1)).ShouldBeFalse();

    [Fact]
    public void Confirm_WaitingFile_GivesItToTheRunnerAndForgetsTheReading()
    {
        var import = Waiting();
        var at = Came.AddMinutes(44);
        import.Confirm(takesChanges: true, Runner, at);
        (import.State, import.IsUnderWay, import.IsOver, import.TakesChanges, import.ConfirmedAt).ShouldBe((ImportState.Confirmed, true, false, true, at));
        (import.RunnerId, import.LeaseEndsAt, import.Reading).ShouldBe((Runner, at.AddSeconds(20), FileImport.NothingRead));
    }

    [Fact]
    public void Confirm_Twice_IsConfirmedOnce()
    {
        var import = Confirmed();
        import.Confirm(takesChanges: false, OtherRunner, Came.AddMinutes(1));
        (import.RunnerId, import.TakesChanges, import.ConfirmedAt).ShouldBe((Runner, true, Came));
        import.TryHold(Runner, Came);
        import.Confirm(takesChanges: false, OtherRunner, Came.AddMinutes(1));
        (import.State, import.RunnerId).ShouldBe((ImportState.Running, Runner));
    }

    [Fact]
    public void Confirm_TooLate_IsRefused()
    {
        var import = Waiting();
        Action late = () => import.Confirm(takesChanges: true, Runner, Came + FileImport.Patience);
        late.ShouldRefuse("Import.Expired", "File");
        (import.State, import.ConfirmedAt).ShouldBe((ImportState.Staged, null));
    }

    [Theory]
    [InlineData(ImportState.Done)]
    [InlineData(ImportState.Failed)]
    [InlineData(ImportState.Cancelled)]
    public void Confirm_FileThatIsOver_IsRefused(ImportState state)
    {
        var import = Over(state);
        (import.State, import.IsUnderWay, import.IsOver).ShouldBe((state, false, true));
        Action again = () => import.Confirm(takesChanges: true, Runner, Came);
        again.ShouldRefuse("Import.AlreadyEnded", "File");
    }

    [Fact]
    public void Cancel_WaitingFile_IsOver()
    {
        var import = Waiting();
        import.Cancel(Came.AddMinutes(1));
        (import.State, import.IsOver, import.EndedAt).ShouldBe((ImportState.Cancelled, true, Came.AddMinutes(1)));
    }

    [Theory]
    [InlineData(ImportState.Done)]
    [InlineData(ImportState.Failed)]
    [InlineData(ImportState.Cancelled)]
    public void Cancel_FileThatIsOver_ChangesNothing(ImportState state)
    {
        var import = Over(state);
        import.Cancel(Came.AddMinutes(1));
        (import.State, import.EndedAt).ShouldBe((state, Came));
    }
}
