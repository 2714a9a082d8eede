using AngersHabitat.Application.Lists;
using Microsoft.Extensions.Options;

namespace AngersHabitat.Web.Pages;

/// <summary>
/// The agency on which the pages of the person who asks open. Managers see all: their lists are led to from figures of all agencies. An agency that is no longer in service is none.
/// Who asks for all agencies on the home of the day is answered so everywhere: her browser remembers it until it is closed, or she signs out.
/// </summary>
public sealed class OwnAgency(IHttpContextAccessor accessor, IAgencies agencies, IOptions<OwnAgencyOptions> options)
{
    private readonly CookieBuilder _cookie = options.Value.Cookie;

    private IReadOnlyList<Agency>? _all;

    /// <summary>Every agency in service; read once a request.</summary>
    public async Task<IReadOnlyList<Agency>> AllAsync() => _all ??= await agencies.AllAsync(accessor.HttpContext?.RequestAborted ?? default);

    /// <summary>Her agency; null: she belongs to none, or sees all.</summary>
    public async Task<Agency?> FindAsync()
        => accessor.HttpContext?.User is { } user && user.AgencyId() is { } id && !user.SeesAllAgencies() ? (await AllAsync()).FirstOrDefault(agency => agency.Id == id) : null;

    /// <summary>What an address that names no agency means: hers, or all while she has asked for all.</summary>
    public async Task<Agency?> UsualAsync() => accessor.HttpContext?.Request.Cookies[_cookie.Name!] == FilterAttribute.All ? null : await FindAsync();

    /// <summary>Remembers that she asks for all agencies, or for hers again.</summary>
    public void Remember(bool all)
    {
        if (accessor.HttpContext is not { } context)
            return;
        var cookie = _cookie.Build(context);
        cookie.Path = _cookie.Path ?? (context.Request.PathBase.HasValue ? context.Request.PathBase : "/");
        if (all)
            context.Response.Cookies.Append(_cookie.Name!, FilterAttribute.All, cookie);
        else if (context.Request.Cookies.ContainsKey(_cookie.Name!))
            context.Response.Cookies.Delete(_cookie.Name!, cookie);
    }
}
