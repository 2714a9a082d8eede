using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Application.Cleaning;

/// <summary>Every point, as its form shows it, those offered first.</summary>
public static class GetCleaningPoints
{
    [Allow(Roles.Maintenance, Roles.Manager)]
    public sealed record Query : IQuery<IReadOnlyList<SaveCleaningPoint.Command>>;

    public sealed class Handler(CleaningBook book) : IQueryHandler<Query, IReadOnlyList<SaveCleaningPoint.Command>>
    {
        public async ValueTask<IReadOnlyList<SaveCleaningPoint.Command>> Handle(Query query, CancellationToken cancellationToken)
            => [.. (await book.PointsAsync(cancellationToken)).OrderBy(point => point.RetiredAt is not null).Select(FormOf)];

        private static SaveCleaningPoint.Command FormOf(CleaningPoint point) => new()
        {
            Id = point.Id, Version = point.Version, Code = point.Code, Name = point.Name, Order = point.Order, IsTouched = point.IsTouched, Retired = point.RetiredAt is not null,
        };
    }
}
