using System.Linq.Expressions;
using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Application.Cleaning;

/// <summary>Takes acts one after the other: those known already once, those that a rule refuses not at all.</summary>
internal sealed class RoundTaking(PortalDbContext db, int site, Guid? me, DateTime now)
{
    private readonly Dictionary<Guid, CleaningRound> _known = [];
    private readonly List<RecordRounds.Refusal> _refusals = [];

    /// <summary>New rows.</summary>
    public List<CleaningRound> Made { get; } = [];

    /// <summary>What was refused.</summary>
    public IReadOnlyList<RecordRounds.Refusal> Refusals => _refusals;

    /// <summary>Reads what devices may still send again or take back, and what was stored under the identifiers that they send.</summary>
    public async Task KnowAsync(IEnumerable<RecordRounds.Act> acts, CancellationToken cancellationToken)
    {
        var since = Paris.DateOf(now - CleaningAct.LongestOffline).AddDays(-1);
        var sent = acts.Select(act => act.Id).ToList();
        await KnowAsync(row => row.Site == site && row.On >= since, cancellationToken);
        await KnowAsync(row => sent.Contains(row.Id), cancellationToken);
    }

    /// <summary>Takes one.</summary>
    public async Task TakeAsync(RecordRounds.Act act, CancellationToken cancellationToken)
    {
        try
        {
            if (_known.GetValueOrDefault(act.Id) is { } stored)
            {
                if (stored.Site != site)
                    throw new RuleException("Cleaning.ActOfAnotherResidence");
                return;
            }
            var about = act.AboutId is { } id ? await FindAsync(id, cancellationToken) : null;
            if (IsSaid(act, about))
                return;
            var row = Make(act, new CleaningAct(act.Id, site, me, now.AddSeconds(-act.SecondsAgo), now), about);
            _known[row.Id] = row;
            Made.Add(row);
        }
        catch (RuleException refused)
        {
            _refusals.Add(new RecordRounds.Refusal(act.Id, refused));
        }
    }

    private async Task KnowAsync(Expression<Func<CleaningRound, bool>> which, CancellationToken cancellationToken)
    {
        foreach (var row in await db.CleaningRounds.AsNoTracking().Where(which).ToListAsync(cancellationToken))
            _known[row.Id] = row;
    }

    // Taken back twice, by two devices, is taken back; so is what was mended.
    private bool IsSaid(RecordRounds.Act act, CleaningRound? about) => about is not null && _known.Values.Any(row => row.AboutId == about.Id && row.Kind == act.Kind);

    private async Task<CleaningRound?> FindAsync(Guid id, CancellationToken cancellationToken)
        => _known.GetValueOrDefault(id) ?? await db.CleaningRounds.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken);

    private static CleaningRound Make(RecordRounds.Act act, CleaningAct by, CleaningRound? about) => act.Kind switch
    {
        CleaningRoundKind.Done => CleaningRound.Done(by, act.Bits),
        CleaningRoundKind.NotDone => CleaningRound.NotDone(by, act.Bits, act.Reason!.Value, act.Words),
        CleaningRoundKind.Problem => CleaningRound.Problem(by, act.Bits, act.Words),
        CleaningRoundKind.Mended => CleaningRound.Mended(by, about ?? throw new RuleException("Cleaning.NotAProblem")),
        CleaningRoundKind.Undo => CleaningRound.Undo(by, about ?? throw new RuleException("Cleaning.NotUndoable")),
        _ => throw Unknown.Value(act.Kind),
    };
}
