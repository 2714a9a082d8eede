using AngersHabitat.Domain.Files;
using static AngersHabitat.Domain.Tests.Files.FileImports;

namespace AngersHabitat.Domain.Tests.Files;

/// <summary>Who stores a file, how far it is, and how it ends.</summary>
public class FileImportWorkTests
{
    [Fact]
    public void TryHold_ItsRunner_GoesOnForAnotherLease()
    {
        var import = Confirmed();
        import.TryHold(Runner, Came.AddSeconds(15)).ShouldBeTrue();
        (import.State, import.IsUnderWay, import.RunnerId, import.LeaseEndsAt).ShouldBe((ImportState.Running, true, Runner, Came.AddSeconds(35)));
        import.TryHold(Runner, Came.AddSeconds(60)).ShouldBeTrue();
        import.LeaseEndsAt.ShouldBe(Came.AddSeconds(80));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(19, false)]
    [InlineData(20, true)]
    [InlineData(21, true)]
    public void TryHold_AnotherRunner_OnlyWhenTheFirstWasSilentTooLong(int seconds, bool held)
    {
        var import = Confirmed();
        import.TryHold(OtherRunner, Came.AddSeconds(seconds)).ShouldBe(held);
        (import.State, import.RunnerId).ShouldBe(held ? (ImportState.Running, OtherRunner) : (ImportState.Confirmed, Runner));
    }

    [Fact]
    public void TryHold_NotConfirmed_IsNotGiven()
    {
        var import = Waiting();
        import.TryHold(Runner, Came).ShouldBeFalse();
        (import.State, import.RunnerId).ShouldBe((ImportState.Staged, null));
    }

    [Theory]
    [InlineData(ImportState.Done)]
    [InlineData(ImportState.Failed)]
    [InlineData(ImportState.Cancelled)]
    public void TryHold_FileThatIsOver_IsNotGiven(ImportState state)
    {
        var import = Over(state);
        import.TryHold(Runner, Came).ShouldBeFalse();
        (import.State, import.RunnerId, import.LeaseEndsAt).ShouldBe((state, null, null));
    }

    [Fact]
    public void Advance_PartAfterPart_AddsUpUntilItIsDone()
    {
        var import = Confirmed();
        import.TryHold(Runner, Came);
        import.Advance(500, new ImportTally(400, 50, 40, 10), Came.AddSeconds(1));
        (import.PartsDone, import.LinesDone, import.State, import.EndedAt).ShouldBe((1, 500, ImportState.Running, null));
        import.Advance(500, new ImportTally(450, 20, 30, 5), Came.AddSeconds(2));
        (import.PartsDone, import.LinesDone, import.State, import.RunnerId).ShouldBe((2, 1_000, ImportState.Running, Runner));
        import.Advance(200, new ImportTally(200), Came.AddSeconds(3));
        (import.PartsDone, import.LinesDone, import.State, import.EndedAt).ShouldBe((3, 1_200, ImportState.Done, Came.AddSeconds(3)));
        (import.Added, import.Changed, import.Known, import.SetAside).ShouldBe((1_050, 70, 100, 15));
        (import.RunnerId, import.LeaseEndsAt, import.Reason).ShouldBe((null, null, null));
    }

    [Fact]
    public void EndIfWhole_PartsLeft_GoesOn()
    {
        var import = Confirmed();
        import.EndIfWhole(Came);
        import.State.ShouldBe(ImportState.Confirmed);
    }

    [Fact]
    public void EndIfWhole_NothingToStore_IsDone()
    {
        var import = new FileImport(Guid.NewGuid(), "Outreach.People", Guid.NewGuid(), Guid.NewGuid(), "Responsable d'essai", new ImportLines(0, 3, 0, 0, "[]", "{}"), Came);
        import.Confirm(takesChanges: false, Runner, Came);
        import.EndIfWhole(Came.AddSeconds(1));
        (import.State, import.EndedAt).ShouldBe((ImportState.Done, Came.AddSeconds(1)));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(FileImport.ReasonLength)]
    [InlineData(FileImport.ReasonLength + 1)]
    public void Fail_HalfWay_KeepsWhatIsInAndWhy(int length)
    {
        var import = Confirmed();
        import.Advance(500, new ImportTally(500), Came);
        var reason = new string('a', length - 1) + "b";
        import.Fail(reason, Came.AddSeconds(5));
        (import.State, import.EndedAt, import.RunnerId, import.LeaseEndsAt).ShouldBe((ImportState.Failed, Came.AddSeconds(5), null, null));
        (import.LinesDone, import.Added).ShouldBe((500, 500));
        import.Reason.ShouldBe(length > FileImport.ReasonLength ? reason[..FileImport.ReasonLength] : reason);
    }
}
