using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Takes the file in which the CCAS answers. What cannot be taken is said line by line; the same file again changes nothing.</summary>
public static class ImportAnswers
{
    private static readonly AuditAction Action = new("Outreach.ImportAnswers", "Referral");

    /// <summary>Columns of the file.</summary>
    public static readonly ImportSchema Schema = new("orientation", "statut", "date?", "resultat?", "commentaire?");

    private static readonly Dictionary<string, ReferralState> Words = new(StringComparer.Ordinal)
    {
        ["recue"] = ReferralState.Acknowledged, ["reçu"] = ReferralState.Acknowledged, ["accusee"] = ReferralState.Acknowledged,
        ["en cours"] = ReferralState.InProgress, ["en cours au ccas"] = ReferralState.InProgress,
        ["terminee"] = ReferralState.Closed, ["termine"] = ReferralState.Closed, ["close"] = ReferralState.Closed, ["realisee"] = ReferralState.Closed,
        ["refusee"] = ReferralState.Rejected, ["rejetee"] = ReferralState.Rejected,
    };

    /// <summary>The command.</summary>
    /// <param name="Content">Seekable content.</param>
    /// <param name="FileName">Its name.</param>
    [Allow(Roles.Outreach, Roles.Manager)]
    public sealed record Command(Stream Content, string FileName) : ICommand<Result>;

    /// <summary>What the file did.</summary>
    /// <param name="Changed">Referrals that moved on.</param>
    /// <param name="Unchanged">Referrals already there.</param>
    /// <param name="Problems">Lines not taken.</param>
    public sealed record Result(int Changed, int Unchanged, IReadOnlyList<RowProblem> Problems);

    /// <summary>Takes.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, IActorAccessor actors) : ICommandHandler<Command, Result>
    {
        /// <inheritdoc />
        public async ValueTask<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var (changed, unchanged, problems) = (0, 0, new List<RowProblem>());
            foreach (var row in ImportTable.Read(command.Content, command.FileName, Schema))
            {
                var moved = await TakeAsync(row, cancellationToken);
                problems.AddRange(row.Problems);
                changed += moved == true ? 1 : 0;
                unchanged += moved == false ? 1 : 0;
            }
            audit.Record(Action, null, after: new { Changed = changed, Unchanged = unchanged, Rejected = problems.Count });
            return new Result(changed, unchanged, problems);
        }

        private async Task<bool?> TakeAsync(ImportRow row, CancellationToken cancellationToken)
        {
            var state = row.Choice("statut", Words);
            var on = row.Date("date", required: false);
            var result = row.Optional("resultat", Referral.ResultLength) ?? row.Optional("commentaire", Referral.ResultLength);
            if (on > clock.Today)
                row.Reject("date", "Outreach.AnswerInFuture");
            if (!Guid.TryParse(row["orientation"], out var id) || await db.Referrals.FindAsync([id], cancellationToken) is not { } referral)
            {
                row.Reject("orientation", "Outreach.UnknownReferral");
                return null;
            }
            if (row.IsRejected)
                return null;
            try
            {
                return referral.Answer(state!.Value, result, actors.AgentId(), InstantOf(on, referral));
            }
            catch (RuleException refused)
            {
                row.Reject(refused.Field is "Result" ? "resultat" : "statut", refused.Code, [.. refused.Arguments]);
                return null;
            }
        }

        // The day's noon, yet never before the step it follows nor after now.
        private DateTime InstantOf(DateOnly? on, Referral referral)
        {
            var wanted = on is { } date ? Paris.ToStored(Paris.ToInstant(date, new TimeOnly(12, 0))) : clock.UtcNow;
            wanted = wanted < referral.StateAt ? referral.StateAt : wanted;
            return wanted > clock.UtcNow ? clock.UtcNow : wanted;
        }
    }
}
