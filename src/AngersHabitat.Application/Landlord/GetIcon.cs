using AngersHabitat.Domain.Landlord;

namespace AngersHabitat.Application.Landlord;

/// <summary>The portal's picture on the first screen of a telephone, as PNG: the landlord's logo where that is one, else the portal's house in the landlord's colour. Refused: another size (not found).</summary>
public static class GetIcon
{
    /// <summary>The sizes that telephones ask for, in pixels.</summary>
    public static IReadOnlyList<int> Sides { get; } = [192, 512];

    /// <param name="Side">One of <see cref="Sides"/>.</param>
    /// <param name="IsMaskable">Whether the telephone cuts it into its own shape: then it has no edge, and what it shows stands in the middle.</param>
    [AllowAnyone]
    public sealed record Query(int Side, bool IsMaskable) : IQuery<byte[]>;

    /// <summary>Draws it.</summary>
    public sealed class Handler(PortalDbContext db, LandlordKeeper keeper) : IQueryHandler<Query, byte[]>
    {
        public async ValueTask<byte[]> Handle(Query query, CancellationToken cancellationToken)
        {
            if (!Sides.Contains(query.Side))
                throw new NotFoundException("Icon");
            var facts = keeper.Now.Facts;
            var logo = await db.LandlordLogos.AsNoTracking().FirstOrDefaultAsync(row => row.Id == facts.LogoId && row.MediaType == "image/png", cancellationToken);
            return IconStudio.Draw(query.Side, query.IsMaskable, facts.Colour ?? AccentColour.OfThePortal, logo?.Content);
        }
    }
}
