using AngersHabitat.Domain.Common.Addresses;
using AngersHabitat.Domain.Notices;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Notices;

/// <summary>Makes the reader for whom a page, a feed or an answer stands.</summary>
public sealed class NoticeReaders(PortalDbContext db, IWorksiteAddresses worksites)
{
    /// <summary>Who reads the page of a place: those of the agency, of the agency of a lodge.</summary>
    public async Task<NoticeReader> OfPlaceAsync(Guid placeId, CancellationToken cancellationToken)
        => new() { Agency = await db.Places.Where(place => place.Id == placeId).Select(place => place.ParentAgencyId).FirstOrDefaultAsync(cancellationToken) ?? placeId };

    /// <summary>Who lives in a residence; nobody in particular when there is none.</summary>
    public async Task<NoticeReader> OfResidenceAsync(Guid residenceId, CancellationToken cancellationToken)
    {
        if (await db.Residences.AsNoTracking().SingleOrDefaultAsync(row => row.Id == residenceId, cancellationToken) is not { } residence)
            return NoticeReader.Anybody;
        var entries = EntriesOf(residence).ToList();
        var near = (await worksites.ReadAsync(cancellationToken)).Where(worksite => entries.Exists(entry => Neighbourhood.AreNear(entry, worksite.Entry)));
        return new NoticeReader { Residence = residence.Id, Agency = residence.AgencyId, Worksites = [.. near.Select(worksite => worksite.Id)] };
    }

    /// <summary>Who reads the page of a worksite, by the last part of its address.</summary>
    public async Task<NoticeReader> OfWorksiteAsync(string slug, CancellationToken cancellationToken)
        => new() { Worksites = [.. (await worksites.ReadAsync(cancellationToken)).Where(worksite => worksite.Slug == LookupKey.Of(slug)).Select(worksite => worksite.Id)] };

    private static IEnumerable<AddressEntry> EntriesOf(Residence residence) => residence.Stretches
        .Select(stretch => new AddressEntry(AddressKind.Residence, residence.Name, stretch.Street, residence.City) { District = residence.District });
}
