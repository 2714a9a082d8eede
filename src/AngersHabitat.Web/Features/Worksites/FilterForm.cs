using AngersHabitat.Application.Worksites;
using AngersHabitat.Domain.Worksites;
using Microsoft.AspNetCore.Http.Extensions;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>The filters of the steering pages, as the address holds them.</summary>
public sealed class FilterForm
{
    /// <summary>« Au ».</summary>
    [FromQuery(Name = "au")]
    public DateOnly? On { get; set; }

    /// <summary>Nature.</summary>
    [FromQuery(Name = "nature")]
    public Nature? Nature { get; set; }

    /// <summary>Phase.</summary>
    [FromQuery(Name = "phase")]
    public Phase? Phase { get; set; }

    /// <summary>Health.</summary>
    [FromQuery(Name = "sante")]
    public Health? Health { get; set; }

    /// <summary>Commune.</summary>
    [FromQuery(Name = "commune")]
    public string? Commune { get; set; }

    /// <summary>Manager.</summary>
    [FromQuery(Name = "responsable")]
    public string? Manager { get; set; }

    /// <summary>Words searched.</summary>
    [FromQuery(Name = "q")]
    public string? Search { get; set; }

    /// <summary>The figure whose operations are listed.</summary>
    [FromQuery(Name = "liste")]
    public FigureList List { get; set; }

    /// <summary>The filter.</summary>
    public WorksiteFilter ToFilter() => new()
    {
        On = On,
        Nature = Nature,
        Phase = Phase,
        Health = Health,
        Commune = string.IsNullOrWhiteSpace(Commune) ? null : Commune,
        Manager = string.IsNullOrWhiteSpace(Manager) ? null : Manager,
        Search = string.IsNullOrWhiteSpace(Search) ? null : Search,
        List = List,
    };

    /// <summary>An address that keeps a filter.</summary>
    /// <param name="path">Path from the root.</param>
    /// <param name="filter">The filter.</param>
    /// <param name="list">The figure listed; the filter's own when null.</param>
    /// <param name="more">Other parts of the query.</param>
    public static string Link(string path, WorksiteFilter filter, FigureList? list = null, params IEnumerable<(string Name, string Value)> more)
    {
        var query = new QueryBuilder();
        Add(query, "au", filter.On?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Add(query, "nature", filter.Nature?.ToString());
        Add(query, "phase", filter.Phase?.ToString());
        Add(query, "sante", filter.Health?.ToString());
        Add(query, "commune", filter.Commune);
        Add(query, "responsable", filter.Manager);
        Add(query, "q", filter.Search);
        Add(query, "liste", (list ?? filter.List) is var figure && figure != FigureList.All ? figure.ToString() : null);
        foreach (var (name, value) in more)
            Add(query, name, value);
        return path + query.ToQueryString();
    }

    private static void Add(QueryBuilder query, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            query.Add(name, value);
    }
}
