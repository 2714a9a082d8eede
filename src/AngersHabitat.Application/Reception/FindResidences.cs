using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception;

/// <summary>
/// « Trouver mon lieu d'accueil »: residences by address, name, district or commune. What is typed is used and forgotten.
/// Refused: nothing that can be searched, more than 200 characters.
/// </summary>
public static class FindResidences
{
    /// <summary>How many residences are given at the most.</summary>
    public const int Most = 24;

    [AllowAnyone]
    public sealed record Query : IQuery<IReadOnlyList<Guid>>
    {
        /// <summary>What the person typed.</summary>
        public string? Text { get; init; }
    }

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
            => RuleFor(query => query.Text).Cascade(CascadeMode.Stop)
                .Fits(Lengths.Search)
                .Must(text => ResidenceSearch.Read(text) is not null)
                .WithMessage("Écrivez votre rue, le nom de votre résidence ou votre quartier.");
    }

    /// <summary>Searches in memory: a landlord has hundreds of residences, not millions.</summary>
    public sealed class Handler(PortalDbContext db) : IQueryHandler<Query, IReadOnlyList<Guid>>
    {
        public async ValueTask<IReadOnlyList<Guid>> Handle(Query query, CancellationToken cancellationToken)
        {
            var residences = await db.Residences.AsNoTracking().ToListAsync(cancellationToken);
            return [.. ResidenceSearch.Read(query.Text)!.Find(residences).Take(Most).Select(residence => residence.Id)];
        }
    }
}
