namespace AngersHabitat.Application.Privacy.Sealing;

/// <summary>Notes in the journal itself how verifying it ended, so that the state of the portal says so. Identifiers and instants only.</summary>
public static class RecordJournalCheck
{
    /// <summary>What stands in the journal when it held.</summary>
    internal static readonly AuditAction Held = new("Privacy.VerifyJournal", "Journal");

    /// <summary>What stands there when it did not.</summary>
    internal static readonly AuditAction Broken = new("Privacy.JournalBroken", "Journal");

    /// <param name="Verdict">What came of it.</param>
    [Allow(Roles.Administrator)]
    public sealed record Command(JournalVerdict Verdict) : ICommand;

    /// <summary>Writes the line.</summary>
    public sealed class Handler(AuditTrail audit) : ICommandHandler<Command>
    {
        public ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var verdict = command.Verdict;
            if (verdict.Break is { } flaw)
                audit.Record(Broken, null, after: new { flaw.Flaw, flaw.Seal, Broken = flaw.Id, BrokenAt = flaw.At });
            else
                audit.Record(Held, null, after: new { verdict.Seals, JournalLines = verdict.Lines, verdict.Certificates });
            return Unit.ValueTask;
        }
    }
}
