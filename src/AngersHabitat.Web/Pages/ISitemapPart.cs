namespace AngersHabitat.Web.Pages;

/// <summary>A feature's part of <c>/sitemap.xml</c>: the addresses of its public pages that lists give. A class found by itself.</summary>
public interface ISitemapPart
{
    /// <summary>Addresses from the portal's root.</summary>
    Task<IReadOnlyList<string>> AddressesAsync(CancellationToken cancellationToken);
}
