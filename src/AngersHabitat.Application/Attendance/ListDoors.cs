using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Attendance;

namespace AngersHabitat.Application.Attendance;

/// <summary>Every place whose door is counted, with its count now.</summary>
public static class ListDoors
{
    /// <summary>In which order the doors are read.</summary>
    [WithoutWords]
    public enum Sort
    {
        /// <summary>Head office and agencies first.</summary>
        Usual,

        /// <summary>By name.</summary>
        Name,

        /// <summary>By persons inside, most first.</summary>
        [LargestFirst]
        Inside,

        /// <summary>By visits of today, most first.</summary>
        [LargestFirst]
        Visits,
    }

    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Query : ListQuery<Sort>, IOfAgency, IQuery<Page<Result>>
    {
        /// <summary>Part of a name; case and accents do not count.</summary>
        [Filter("texte", "Nom du lieu")]
        public string? Text { get; init; }

        /// <summary>Only places that receive on site now.</summary>
        [Filter("ouvert", "Ouverts maintenant seulement")]
        public bool OpenNow { get; init; }

        [Filter("agence", "Agence", Empty = "Toutes les agences", IsOwn = true)]
        public Guid? Agency { get; init; }

        /// <inheritdoc />
        public AskingAgent Asking { get; init; } = AskingAgent.Anyone;
    }

    /// <param name="Name">Name of the place.</param>
    /// <param name="Slug">Its name in addresses.</param>
    /// <param name="Count">Persons inside now.</param>
    /// <param name="IsOpen">Whether it receives on site now.</param>
    /// <param name="Level">How full it is; null when the count says nothing.</param>
    /// <param name="Visits">Visits of today.</param>
    public sealed record Result(string Name, string Slug, AttendanceCount Count, bool IsOpen, AttendanceLevel? Level, int Visits);

    public sealed class Handler(DoorCatalogue places, DoorReader reader, PortalClock clock) : IQueryHandler<Query, Page<Result>>
    {
        private static readonly MemorySort<(Result Door, int Rank), Sort> Order = new MemorySort<(Result Door, int Rank), Sort>(row => row.Door.Slug)
            .By(Sort.Usual, row => row.Rank)
            .By(Sort.Name, row => row.Door.Name)
            .By(Sort.Inside, row => row.Door.Count.Inside)
            .By(Sort.Visits, row => row.Door.Visits);

        public async ValueTask<Page<Result>> Handle(Query query, CancellationToken cancellationToken)
        {
            var days = await reader.ReadAsync(await places.AllAsync(cancellationToken), clock.UtcNow, cancellationToken);
            var wanted = SearchText.Normalize(query.Text);
            var doors = days.Where(day => query.Agency is null || day.Place.Id == query.Agency).Select((day, rank) => (Door: Of(day), Rank: rank))
                .Where(row => SearchText.Normalize(row.Door.Name).Contains(wanted, StringComparison.Ordinal) && (row.Door.IsOpen || !query.OpenNow));
            return Order.Apply(doors, query).ToPage(query).Select(row => row.Door);
        }

        private static Result Of(DoorDay day)
            => new(day.Place.Name, day.Place.Slug, day.Count, day.Place.IsOpenOnSite(day.At), day.Level, day.Taps.Sum(tap => tap.Visits));
    }
}
