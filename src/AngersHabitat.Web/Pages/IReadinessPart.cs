namespace AngersHabitat.Web.Pages;

/// <summary>A feature's part of the checklist of opening day (<c>/admin/mise-en-service</c>): lines computed from the store and the configuration. A class found by itself.</summary>
public interface IReadinessPart
{
    /// <summary>Lower ones first.</summary>
    int Order { get; }

    /// <summary>Looks.</summary>
    Task<IReadOnlyList<ReadinessLine>> ReadAsync(CancellationToken cancellationToken);
}
