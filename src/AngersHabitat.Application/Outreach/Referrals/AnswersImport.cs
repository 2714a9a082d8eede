using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Files;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>The file in which the CCAS answers; the same file again changes nothing. An agent's file holds for the campaigns for which she was named: other referrals are unknown to it.</summary>
[Allow(Roles.Outreach, Roles.Manager)]
public sealed class AnswersImport(PortalDbContext db, PortalClock clock, IActorAccessor actors, IWords words) : ImportKind<AnswerLine, AnswerFindings>(words)
{
    /// <summary>Its name.</summary>
    public const string Kind = "Outreach.ImportAnswers";

    private static readonly AuditAction Stored = new(Kind, "Referral");

    /// <inheritdoc />
    public override ImportSchema Schema => AnswerLine.Schema;

    /// <inheritdoc />
    protected override AuditAction Action => Stored;

    /// <inheritdoc />
    protected override Task<LineSorter<AnswerLine, AnswerFindings>> BeginAsync(Guid? subjectId, CancellationToken cancellationToken)
        => Task.FromResult<LineSorter<AnswerLine, AnswerFindings>>(new Sorter(Own, clock.Today, Take));

    /// <inheritdoc />
    protected override async Task<ImportTally> StoreAsync(FileImport import, IReadOnlyList<AnswerLine> lines, CancellationToken cancellationToken)
    {
        var ids = lines.Select(line => line.ReferralId).ToHashSet();
        var referrals = await Own.Where(referral => ids.Contains(referral.Id)).ToDictionaryAsync(referral => referral.Id, cancellationToken);
        var (changed, known, refused) = (0, 0, 0);
        foreach (var line in lines)
        {
            try
            {
                if (referrals.TryGetValue(line.ReferralId, out var referral) && Take(line, referral))
                    changed++;
                else
                    known++;
            }
            catch (RuleException)
            {
                // It moved on by hand since the file was sorted: its own answer stands.
                refused++;
            }
        }
        return new ImportTally(0, changed, known, refused);
    }

    private IQueryable<Referral> Own
    {
        get
        {
            var campaigns = db.CampaignsOf(actors.Current);
            return db.Referrals.Where(referral => campaigns.Any(campaign => campaign.Id == referral.CampaignId));
        }
    }

    private bool Take(AnswerLine line, Referral referral)
        => referral.Answer(line.State, line.Result, actors.AgentId(), InstantOf(line.On, referral));

    // The day's noon, yet never before the step it follows nor after now.
    private DateTime InstantOf(DateOnly? on, Referral referral)
    {
        var wanted = on is { } date ? Paris.ToStored(Paris.ToInstant(date, new TimeOnly(12, 0))) : clock.UtcNow;
        wanted = wanted < referral.StateAt ? referral.StateAt : wanted;
        return wanted > clock.UtcNow ? clock.UtcNow : wanted;
    }

    /// <summary>Tries each answer on a copy of its referral, so that what a rule refuses is said before anything is stored.</summary>
    private sealed class Sorter(IQueryable<Referral> own, DateOnly today, Func<AnswerLine, Referral, bool> take) : LineSorter<AnswerLine, AnswerFindings>
    {
        private readonly Dictionary<Guid, Referral> _copies = [];
        private int _changed;
        private int _unchanged;

        public override AnswerFindings Findings => new(_changed, _unchanged);

        public override async Task SortAsync(IReadOnlyList<ImportRow> rows, SortedLines<AnswerLine> sorted, CancellationToken cancellationToken)
        {
            var ids = rows.Select(AnswerLine.IdOf).OfType<Guid>().Where(id => !_copies.ContainsKey(id)).ToHashSet();
            foreach (var referral in await own.AsNoTracking().Where(referral => ids.Contains(referral.Id)).ToListAsync(cancellationToken))
                _copies[referral.Id] = referral;
            foreach (var row in rows)
                Sort(row, sorted);
        }

        private void Sort(ImportRow row, SortedLines<AnswerLine> sorted)
        {
            var line = AnswerLine.Read(row, _copies.Keys, today);
            var moved = line is null ? null : Try(row, line, _copies[line.ReferralId]);
            _changed += moved == true ? 1 : 0;
            _unchanged += moved == false ? 1 : 0;
            if (moved is null)
                sorted.Reject(row);
            else if (moved.Value)
                sorted.Accept(line!);
            else
                sorted.Know();
        }

        private bool? Try(ImportRow row, AnswerLine line, Referral copy)
        {
            try
            {
                return take(line, copy);
            }
            catch (RuleException refused)
            {
                row.Reject(refused.Field is "Result" ? "resultat" : "statut", refused.Code, [.. refused.Arguments]);
                return null;
            }
        }
    }
}
