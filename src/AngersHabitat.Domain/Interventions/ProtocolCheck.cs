namespace AngersHabitat.Domain.Interventions;

/// <summary>The points of a version beside the answers given.</summary>
public sealed class ProtocolCheck
{
    private readonly Dictionary<Guid, PointAnswer> _last;
    private readonly DateTime? _exceptionAt;

    internal ProtocolCheck(Protocol protocol, IEnumerable<PointAnswer> answers, DateTime askedFrom, DateTime? exceptionAt)
    {
        (Protocol, _exceptionAt) = (protocol, exceptionAt);
        var before = protocol.Points.Where(point => point.IsBefore).Select(point => point.Key).ToHashSet();
        _last = answers.Where(answer => answer.At >= askedFrom || !before.Contains(answer.PointKey)).GroupBy(answer => answer.PointKey)
            .ToDictionary(given => given.Key, given => given.OrderBy(answer => answer.At).ThenBy(answer => answer.NotedAt).ThenBy(answer => answer.Id).Last());
    }

    /// <summary>The version.</summary>
    public Protocol Protocol { get; }

    /// <summary>
    /// Required points that an exception still owes: not ticked yes, and not answered since it began. One answered otherwise before is asked again.
    /// </summary>
    public IReadOnlyList<ProtocolPoint> Owed => _exceptionAt is not { } since ? []
        : [.. Protocol.Points.Where(point => point.IsRequired && !IsYes(point) && !(AnswerTo(point)?.At >= since))];

    /// <summary>Whether every required point is ticked yes.</summary>
    public bool IsComplete => Protocol.Points.All(point => !point.IsRequired || IsYes(point));

    /// <summary>The answer that counts; null: none.</summary>
    public PointAnswer? AnswerTo(ProtocolPoint point) => _last.GetValueOrDefault(point.Key);

    /// <summary>Required points of the moments that are not ticked yes.</summary>
    public IReadOnlyList<ProtocolPoint> Missing(params IReadOnlyList<PointMoment> moments)
        => [.. Protocol.Points.Where(point => point.IsRequired && moments.Contains(point.Moment) && !IsYes(point))];

    private bool IsYes(ProtocolPoint point) => AnswerTo(point)?.Reply == PointReply.Yes;
}
