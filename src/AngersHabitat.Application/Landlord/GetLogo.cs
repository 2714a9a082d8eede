using AngersHabitat.Domain.Landlord;

namespace AngersHabitat.Application.Landlord;

/// <summary>A logo by its identifier. Refused: an unknown one (not found).</summary>
public static class GetLogo
{
    /// <param name="Id">Identifier.</param>
    [AllowAnyone]
    public sealed record Query(Guid Id) : IQuery<LandlordLogo>;

    /// <summary>Reads it.</summary>
    public sealed class Handler(PortalDbContext db) : IQueryHandler<Query, LandlordLogo>
    {
        public async ValueTask<LandlordLogo> Handle(Query query, CancellationToken cancellationToken)
            => await db.LandlordLogos.AsNoTracking().SingleOrDefaultAsync(row => row.Id == query.Id, cancellationToken) ?? throw new NotFoundException(nameof(LandlordLogo));
    }
}
