using AngersHabitat.Application.Cleaning;
using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>One act of a round, by a button of its page.</summary>
public sealed record CleaningActForm
{
    /// <summary>Made when the page was shown.</summary>
    public Guid Id { get; init; }

    public CleaningRoundKind Kind { get; init; }

    /// <summary>Numbers of points.</summary>
    public IReadOnlyList<int>? Points { get; init; }

    public NotDoneReason? Reason { get; init; }

    /// <summary>A reason, or what is wrong.</summary>
    public string? Words { get; init; }

    /// <summary>What is taken back or mended.</summary>
    public Guid? AboutId { get; init; }

    /// <summary>The photograph of a problem, made clean; null: none.</summary>
    public CleanPicture? Photo { get; init; }

    internal RecordRounds.Command For(Guid residenceId) => new()
    {
        Id = residenceId,
        Acts = [new RecordRounds.Act { Id = Id == Guid.Empty ? Guid.NewGuid() : Id, Kind = Kind, Points = Points, Reason = Reason, Words = Words, AboutId = AboutId, Photo = Photo }],
    };
}
