using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Application.Cleaning;

/// <summary>A residence on a walk, today.</summary>
/// <param name="ResidenceId">The residence.</param>
/// <param name="Name">Its name.</param>
/// <param name="Street">Its addresses.</param>
/// <param name="Points">What is due there today, in the points' order.</param>
/// <param name="Problems">What is wrong there and not mended.</param>
/// <param name="Last">The last thing said there today, which can be taken back; null: nothing.</param>
public sealed record CleaningStop(Guid ResidenceId, string Name, string Street, IReadOnlyList<CleaningStop.Point> Points, IReadOnlyList<CleaningStop.Problem> Problems, CleaningStop.Said? Last)
{
    /// <summary>How long a problem that nobody mends is shown, in days.</summary>
    public const int ProblemDays = 31;

    /// <summary>A point due today.</summary>
    /// <param name="Number"><see cref="CleaningPoint.Number"/>.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Turns">Its rounds, by time.</param>
    /// <param name="IsOpen">Whether one of them is to be made now.</param>
    public sealed record Point(int Number, string Name, IReadOnlyList<CleaningTurn> Turns, bool IsOpen)
    {
        /// <summary>How many are made.</summary>
        public int Done => Turns.Count(turn => turn.IsDone);

        /// <summary>The first that is not made; null: all are.</summary>
        public CleaningTurn? Next => Turns.FirstOrDefault(turn => turn.State is CleaningTurnState.ToDo or CleaningTurnState.Overdue) ?? Turns.FirstOrDefault(turn => !turn.IsDone);

        /// <summary>When it was last made today, UTC.</summary>
        public DateTime? LastAt => Turns.Max(turn => turn.DoneAt);
    }

    /// <summary>What is wrong.</summary>
    /// <param name="HasPhotograph">Whether it came with a photograph that is not erased yet.</param>
    public sealed record Problem(Guid Id, string Points, string Note, DateTime At, bool HasPhotograph);

    /// <summary>What was last said.</summary>
    public sealed record Said(Guid Id, CleaningRoundKind Kind, string Points, DateTime At);

    /// <summary>The points that are to be cleaned now.</summary>
    public IEnumerable<int> Open => Points.Where(point => point.IsOpen).Select(point => point.Number);

    internal static CleaningStop Of(
        Guid id, string name, string street, IReadOnlyList<CleaningPoint> points, IReadOnlyList<CleaningTurn> turns, IEnumerable<CleaningRound> rounds,
        IEnumerable<(CleaningRound Round, bool HasPhotograph)> problems, DateTime now)
    {
        var last = CleaningRound.Standing(rounds).MaxBy(row => row.NotedAt ?? row.At);
        var due = points.Select(point => (point, Own: turns.Where(turn => turn.Point == point.Number).ToList())).Where(one => one.Own.Count > 0)
            .Select(one => new Point(one.point.Number, one.point.Name, one.Own, one.Own.Exists(turn => !turn.IsDone && turn.From <= now)));
        return new(id, name, street, [.. due], [.. problems.Select(row => new Problem(row.Round.Id, Names(points, row.Round.Points), row.Round.Note ?? "", row.Round.At, row.HasPhotograph))],
            last is null ? null : new Said(last.Id, last.Kind, Names(points, last.Points), last.At));
    }

    /// <summary>« Hall, Abords ».</summary>
    internal static string Names(IReadOnlyList<CleaningPoint> points, long bits) => string.Join(", ", points.Where(point => (point.Bit & bits) != 0).Select(point => point.Name));
}
