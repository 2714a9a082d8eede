using AngersHabitat.Application.Interventions;
using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>One act at a visit, by a button of its page.</summary>
public sealed record ActForm
{
    /// <summary>Made when the page was shown.</summary>
    public Guid Id { get; init; }

    public VisitActKind Kind { get; init; }

    /// <summary>The point answered.</summary>
    public Guid? PointKey { get; init; }

    public PointReply? Reply { get; init; }

    /// <summary>A reason, or what is left to do.</summary>
    public string? Words { get; init; }

    internal RecordVisit.Command For(Guid visitId) => new()
    {
        Id = visitId, Acts = [new RecordVisit.Act { Id = Id == Guid.Empty ? Guid.NewGuid() : Id, Kind = Kind, PointKey = PointKey, Reply = Reply, Words = Words }],
    };
}
