using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>What anybody may know of an operation: no judgement, no budget, no name of a person.</summary>
public sealed record PublicWorksite
{
    /// <summary>Last part of its address.</summary>
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required Nature Nature { get; init; }

    public required int Dwellings { get; init; }

    public required string Commune { get; init; }

    /// <summary>District, empty when it has none.</summary>
    public required string District { get; init; }

    /// <summary>Street.</summary>
    public required string Address { get; init; }

    /// <summary>Degrees north; null when unknown.</summary>
    public required double? Latitude { get; init; }

    /// <summary>Degrees east; null when unknown.</summary>
    public required double? Longitude { get; init; }

    /// <summary>What is done.</summary>
    public required string Summary { get; init; }

    /// <summary>Nuisances and their hours.</summary>
    public required string Nuisances { get; init; }

    /// <summary>Number to call, in E.164 form; empty when there is none of its own.</summary>
    public required string Phone { get; init; }

    public required Phase Phase { get; init; }

    /// <summary>Since when.</summary>
    public required DateOnly PhaseSince { get; init; }

    /// <summary>First date of the suspension in force.</summary>
    public required DateOnly? SuspendedSince { get; init; }

    /// <summary>Progress of the works, 0 to 100; null before works.</summary>
    public required int? Percent { get; init; }

    /// <summary>The next step and its expected date.</summary>
    public required (MilestoneKind Kind, DateOnly? Expected)? Next { get; init; }

    /// <summary>Expected or actual delivery; null when the expected one has passed, since that says nothing to a tenant.</summary>
    public required DateOnly? Delivery { get; init; }

    /// <summary>Text searched.</summary>
    internal string Search { get; init; } = "";

    /// <summary>How long a delivered operation stays on the public pages, in days.</summary>
    public const int DeliveredDays = 180;

    /// <summary>Whether the public pages show it: not cancelled, and not delivered for long.</summary>
    internal static bool IsShown(OperationStatus status) => status.Phase.Phase switch
    {
        Phase.Cancelled => false,
        Phase.Delivered => status.Date.DayNumber - status.Phase.On.DayNumber <= DeliveredDays,
        Phase.Study or Phase.Tender or Phase.Works or Phase.Acceptance => true,
        _ => throw Unknown.Value(status.Phase.Phase),
    };

    /// <summary>Those of the book that the public pages show.</summary>
    internal static IEnumerable<PublicWorksite> Shown(IEnumerable<WorksiteLine> lines, Nature? nature)
        => lines.Where(line => IsShown(line.Status) && (nature is null || line.Card.Nature == nature)).Select(Of);

    /// <summary>How far it is, in kilometres; null when its place is unknown. Flat: at this scale the earth's curve is a few metres.</summary>
    public double? KilometresFrom(double latitude, double longitude)
    {
        if (Latitude is not { } ownLatitude || Longitude is not { } ownLongitude)
            return null;
        var (north, east) = ((ownLatitude - latitude) * 111.2, (ownLongitude - longitude) * 111.2 * Math.Cos(latitude * Math.PI / 180));
        return Math.Sqrt((north * north) + (east * east));
    }

    internal static PublicWorksite Of(WorksiteLine line)
    {
        var (card, status) = (line.Card, line.Status);
        return new PublicWorksite
        {
            Slug = card.Slug,
            Name = card.Name,
            Nature = card.Nature,
            Dwellings = status.Dwellings,
            Commune = card.Commune,
            District = card.District,
            Address = card.Address,
            Latitude = card.Latitude,
            Longitude = card.Longitude,
            Summary = card.Summary,
            Nuisances = card.Nuisances,
            Phone = card.PublicPhone,
            Phase = status.Phase.Phase,
            PhaseSince = status.Phase.On,
            SuspendedSince = status.Suspension?.From,
            Percent = status.IsEngaged ? status.ActualPercent : null,
            Next = NextOf(status),
            Delivery = ToCome(status, MilestoneKind.Delivery),
            Search = card.Search,
        };
    }

    private static (MilestoneKind Kind, DateOnly? Expected)? NextOf(OperationStatus status)
    {
        if (status.Phase.Phase.IsFinal() || PhaseRules.EntryMilestone(status.Phase.Phase + 1) is not { } kind)
            return null;
        return (kind, ToCome(status, kind));
    }

    /// <summary>The date of a milestone unless it has passed without it; the pages then say that it is being set again.</summary>
    private static DateOnly? ToCome(OperationStatus status, MilestoneKind kind)
        => status.Schedule[kind] is var milestone && milestone.IsMissedOn(status.Date) ? null : milestone.Expected;
}
