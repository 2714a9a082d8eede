namespace AngersHabitat.Domain.Files;

/// <content>From its confirmation to its end.</content>
public sealed partial class FileImport
{
    /// <summary>How long a runner may be silent before another one goes on in its place.</summary>
    public static readonly TimeSpan LeaseLength = TimeSpan.FromSeconds(20);

    /// <summary>Parts stored so far; the next one to store has this number.</summary>
    public int PartsDone { get; private set; }

    /// <summary>Lines dealt with so far, out of <see cref="Waiting"/>.</summary>
    public int LinesDone { get; private set; }

    /// <summary>Rows added so far.</summary>
    public int Added { get; private set; }

    /// <summary>Known rows changed so far.</summary>
    public int Changed { get; private set; }

    /// <summary>Lines stored that do not count like the others, so far.</summary>
    public int SetAside { get; private set; }

    /// <summary>Who stores it: a process of the portal.</summary>
    public Guid? RunnerId { get; private set; }

    /// <summary>When the runner has been silent too long (UTC).</summary>
    public DateTime? LeaseEndsAt { get; private set; }

    /// <summary>Why it stopped, as a French sentence; null unless it failed.</summary>
    public string? Reason { get; private set; }

    /// <summary>Whether lines are being stored, or are about to be.</summary>
    public bool IsUnderWay => State is ImportState.Confirmed or ImportState.Running;

    /// <summary>Whether nothing more will happen to it.</summary>
    public bool IsOver => State is ImportState.Done or ImportState.Failed or ImportState.Cancelled;

    /// <summary>Whether it waited longer than a file may.</summary>
    public bool HasExpired(DateTime at) => State == ImportState.Staged && at >= StagedAt + Patience;

    /// <summary>Lets its lines be stored. Confirmed twice while it is under way, it is confirmed once.</summary>
    /// <exception cref="RuleException"><c>Import.Expired</c>: it waited too long; <c>Import.AlreadyEnded</c>.</exception>
    public void Confirm(bool takesChanges, Guid runnerId, DateTime at)
    {
        if (IsUnderWay)
            return;
        if (IsOver)
            throw new RuleException("Import.AlreadyEnded", "File");
        if (HasExpired(at))
            throw new RuleException("Import.Expired", "File");
        (State, TakesChanges, ConfirmedAt, Reading) = (ImportState.Confirmed, takesChanges, at, NothingRead);
        (RunnerId, LeaseEndsAt) = (runnerId, at + LeaseLength);
    }

    /// <summary>Gives the work to a runner, unless another one is at it or there is none left.</summary>
    public bool TryHold(Guid runnerId, DateTime at)
    {
        if (!IsUnderWay || (RunnerId != runnerId && LeaseEndsAt > at))
            return false;
        (State, RunnerId, LeaseEndsAt) = (ImportState.Running, runnerId, at + LeaseLength);
        return true;
    }

    /// <summary>Notes that the next part is stored; with the last one it is done.</summary>
    /// <param name="lines">Lines of the part.</param>
    /// <param name="tally">What storing them did.</param>
    /// <param name="at">Now (UTC).</param>
    public void Advance(int lines, ImportTally tally, DateTime at)
    {
        (PartsDone, LinesDone) = (PartsDone + 1, LinesDone + lines);
        (Added, Changed, Known, SetAside) = (Added + tally.Added, Changed + tally.Changed, Known + tally.Known, SetAside + tally.SetAside);
        EndIfWhole(at);
    }

    /// <summary>It is done when no part is left.</summary>
    public void EndIfWhole(DateTime at)
    {
        if (PartsDone >= Parts)
            End(ImportState.Done, at);
    }

    /// <summary>It stops before its end; what is stored stays.</summary>
    public void Fail(string reason, DateTime at)
    {
        Reason = reason.Length > ReasonLength ? reason[..ReasonLength] : reason;
        End(ImportState.Failed, at);
    }

    /// <summary>Its owner gives it up; what is stored stays. Once it is over, nothing happens.</summary>
    public void Cancel(DateTime at)
    {
        if (!IsOver)
            End(ImportState.Cancelled, at);
    }

    private void End(ImportState state, DateTime at)
        => (State, EndedAt, RunnerId, LeaseEndsAt) = (state, at, null, null);
}
