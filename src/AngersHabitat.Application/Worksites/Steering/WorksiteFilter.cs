using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>What a steering page looks at; all of it stands in the address, so that a link shows the same to everyone.</summary>
public sealed record WorksiteFilter : IFiltered
{
    /// <summary>The date of the figures; today when null.</summary>
    [Filter("au", "Au")]
    public DateOnly? On { get; init; }

    /// <summary>Words of the name, code, commune or address.</summary>
    [Filter("q", "Nom, code ou adresse", Width = 10)]
    public string? Search { get; init; }

    /// <summary>Nature, any when null.</summary>
    [Filter("nature", "Nature", Empty = "Toutes")]
    public Nature? Nature { get; init; }

    /// <summary>Phase, any when null.</summary>
    [Filter("phase", "Phase", Empty = "Toutes")]
    public Phase? Phase { get; init; }

    /// <summary>Health, any when null.</summary>
    [Filter("sante", "Santé", Empty = "Toutes")]
    public Health? Health { get; init; }

    /// <summary>Commune, any when null.</summary>
    [Filter("commune", "Commune", Empty = "Toutes")]
    public string? Commune { get; init; }

    /// <summary>Manager, any when null.</summary>
    [Filter("responsable", "Responsable", Empty = "Tous")]
    public string? Manager { get; init; }

    /// <summary>The figure whose operations are listed.</summary>
    [Filter("liste")]
    public FigureList List { get; init; }

    /// <summary>Whether anything but the date narrows the figures.</summary>
    public bool IsNarrowed => this with { On = null, List = FigureList.All } != new WorksiteFilter();

    /// <summary>The lines that the filter keeps, the figure's list aside.</summary>
    public IReadOnlyList<WorksiteLine> Apply(IReadOnlyList<WorksiteLine> lines)
    {
        var words = SearchText.Normalize(Search).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return IsNarrowed ? [.. lines.Where(line => Keeps(line, words))] : lines;
    }

    /// <summary>The lines of the figure among those that the filter keeps.</summary>
    public IReadOnlyList<WorksiteLine> ApplyList(IReadOnlyList<WorksiteLine> lines)
        => List is FigureList.All ? Apply(lines) : [.. Apply(lines).Where(line => IsIn(List, line.Status))];

    /// <summary>Whether an operation makes part of a figure.</summary>
    public static bool IsIn(FigureList list, OperationStatus status) => list switch
    {
        FigureList.Engaged => status.IsEngaged,
        FigureList.EngagedConstruction => status is { IsEngaged: true, History.Nature: Domain.Worksites.Nature.Construction },
        FigureList.EngagedRehabilitation => status is { IsEngaged: true, History.Nature: Domain.Worksites.Nature.Rehabilitation },
        FigureList.Study => status.IsUnderStudy,
        FigureList.StudyConstruction => status is { IsUnderStudy: true, History.Nature: Domain.Worksites.Nature.Construction },
        FigureList.StudyRehabilitation => status is { IsUnderStudy: true, History.Nature: Domain.Worksites.Nature.Rehabilitation },
        FigureList.Suspended => status.IsSuspended,
        FigureList.All => true,
        _ => throw Unknown.Value(list),
    };

    private bool Keeps(WorksiteLine line, string[] words)
        => (Nature is null || line.Card.Nature == Nature)
            && (Phase is null || line.Status.Phase.Phase == Phase)
            && (Health is null || line.Status.Health.Health == Health)
            && (string.IsNullOrEmpty(Commune) || string.Equals(line.Card.Commune, Commune, StringComparison.Ordinal))
            && (string.IsNullOrEmpty(Manager) || string.Equals(line.Card.Manager, Manager, StringComparison.Ordinal))
            && words.All(word => line.Card.Search.Contains(word, StringComparison.Ordinal));
}

/// <summary>What no steering page shows: a date to come, whose figures nobody knows.</summary>
internal sealed class WorksiteFilterRules : AbstractValidator<WorksiteFilter>
{
    /// <summary>The rules.</summary>
    public WorksiteFilterRules(PortalClock clock)
        => RuleFor(filter => filter.On).Must(date => date is null || date <= clock.Today)
            .WithMessage(filter => $"Le {filter.On:dd/MM/yyyy} est à venir : la page montre aujourd'hui.");
}
