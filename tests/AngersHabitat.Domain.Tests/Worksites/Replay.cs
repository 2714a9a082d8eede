using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Domain.Tests.Worksites;

/// <summary>
/// Walks from day to day and applies what the rows of the day say; shares no code with the figures. Slow and plain on purpose.
/// </summary>
internal sealed class Replay
{
    private readonly Dictionary<Guid, State> _states = [];
    private readonly DateOnly _end;

    private Replay(IReadOnlyList<Operation> operations, DateOnly end)
    {
        _end = end;
        var first = operations.SelectMany(operation => operation.Phases).Select(change => change.On).DefaultIfEmpty(end).Min();
        for (var day = first; day <= end; day = day.AddDays(1))
        {
            foreach (var operation in operations)
                Live(operation, day);
        }
    }

    public Headline Engaged => Sum(state => state.Phase is Phase.Works or Phase.Acceptance);

    public Headline Study => Sum(state => state.Phase is Phase.Study or Phase.Tender);

    public Headline Suspended => Sum(state => state.Stopped);

    public Dictionary<SuspensionCause, int> DaysByCause
        => _states.Values.Where(state => state is { Phase: not Phase.Cancelled, Promised: not null })
            .SelectMany(state => state.Days).GroupBy(cause => cause).ToDictionary(group => group.Key, group => group.Count());

    public static Replay Until(IReadOnlyList<Operation> operations, DateOnly end) => new(operations, end);

    public int? GrossOf(Guid operation)
    {
        var state = _states[operation];
        if (state.Phase is Phase.Cancelled || state.Promised is not { } promised)
            return null;
        var reached = state.Delivered ?? (state.Expected > _end ? state.Expected : _end);
        return reached!.Value.DayNumber - promised.DayNumber;
    }

    private void Live(Operation operation, DateOnly day)
    {
        foreach (var change in operation.Phases.Where(change => change.On == day))
        {
            if (!_states.TryGetValue(operation.Id, out var known))
                _states[operation.Id] = known = new State { Nature = operation.Nature };
            known.Phase = change.Phase;
            if (change.Phase is Phase.Delivered)
                known.Delivered = day;
        }
        if (!_states.TryGetValue(operation.Id, out var state))
            return;
        foreach (var revision in operation.Dwellings.Where(revision => revision.On == day))
            state.Dwellings = revision.Dwellings;
        foreach (var date in operation.MilestoneDates.Where(date => date.On == day && date.Kind is MilestoneKind.Delivery))
        {
            if (date.Field is MilestoneField.Baseline)
                state.Promised = date.Date;
            if (date.Field is not MilestoneField.Actual && (date.Field is MilestoneField.Forecast || state.Expected is null))
                state.Expected = date.Date;
        }
        if (operation.Suspensions.FirstOrDefault(suspension => suspension.From == day) is { } begun)
            (state.Stopped, state.Cause) = (true, begun.Cause);
        else if (operation.Suspensions.Any(suspension => suspension.To == day))
            state.Stopped = false;
        if (state.Stopped)
            state.Days.Add(state.Cause);
    }

    private Headline Sum(Func<State, bool> counts)
    {
        var chosen = _states.Values.Where(counts).ToList();
        return new Headline(chosen.Count,
            chosen.Where(state => state.Nature is Nature.Construction).Sum(state => state.Dwellings),
            chosen.Where(state => state.Nature is Nature.Rehabilitation).Sum(state => state.Dwellings));
    }

    private sealed class State
    {
        public Nature Nature;
        public Phase Phase;
        public int Dwellings;
        public bool Stopped;
        public SuspensionCause Cause;
        public List<SuspensionCause> Days = [];
        public DateOnly? Promised;
        public DateOnly? Expected;
        public DateOnly? Delivered;
    }
}
