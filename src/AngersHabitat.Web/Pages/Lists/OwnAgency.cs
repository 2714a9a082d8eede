namespace AngersHabitat.Web.Pages;

/// <summary>
/// The agency on which the pages of the person who asks open. Managers see all: their lists are led to from figures of all agencies. An agency that is no longer in service is none.
/// </summary>
internal sealed class OwnAgency(IHttpContextAccessor accessor, IAgencies agencies)
{
    private IReadOnlyList<Agency>? _all;

    /// <summary>Every agency in service; read once a request.</summary>
    public async Task<IReadOnlyList<Agency>> AllAsync() => _all ??= await agencies.AllAsync(accessor.HttpContext?.RequestAborted ?? default);

    /// <summary>Her agency; null: all.</summary>
    public async Task<Agency?> FindAsync()
        => accessor.HttpContext?.User is { } user && user.AgencyId() is { } id && !user.SeesAllAgencies() ? (await AllAsync()).FirstOrDefault(agency => agency.Id == id) : null;
}
