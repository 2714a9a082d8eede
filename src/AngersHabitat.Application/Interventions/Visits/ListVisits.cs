using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Visits as a list: where they stand, until when they were promised, who goes. Nobody's name and no door stand in it.</summary>
public static class ListVisits
{
    /// <summary>What they are sorted by.</summary>
    [WithoutWords]
    public enum Sort
    {
        /// <summary>Until when it was promised, the earliest first.</summary>
        Due,

        /// <summary>When it was asked for, the latest first.</summary>
        [LargestFirst]
        Requested,

        /// <summary>The slot, the earliest first.</summary>
        Slot,

        Residence,
    }

    [Allow(Roles.Maintenance, Roles.Manager, Roles.Reception, Roles.CallCentre)]
    public sealed record Query : ListQuery<Sort>, IOfAgency, IQuery<Result>
    {
        [Filter("etat", "État", Empty = "Tous les états")]
        public InterventionState? State { get; init; }

        [Filter("urgence", "Urgence", Empty = "Toutes les urgences")]
        public Urgency? Urgency { get; init; }

        [Filter("type", "Type", Empty = "Tous les types")]
        public Guid? Kind { get; init; }

        [Filter("agence", "Agence", Empty = "Toutes les agences", IsOwn = true)]
        public Guid? Agency { get; init; }

        /// <inheritdoc />
        public AskingAgent Asking { get; init; } = AskingAgent.Anyone;

        [Filter("intervenant", "Intervenant", Empty = "Tous les intervenants")]
        public Guid? Worker { get; init; }

        /// <summary>First date of the slot.</summary>
        [Filter("du", "Visite du")]
        public DateOnly? From { get; init; }

        /// <summary>Last date of the slot, included.</summary>
        [Filter("au", "au")]
        public DateOnly? To { get; init; }

        /// <summary>Only those whose promise is broken.</summary>
        [Filter("retard", "En retard seulement")]
        public bool Late { get; init; }

        /// <summary>Only vital emergencies whose points are owed.</summary>
        [Filter("exceptions", "Protocole à compléter")]
        public bool Exceptions { get; init; }

        /// <summary>Only those whose tenant said something that waits.</summary>
        [Filter("messages", "Message du locataire")]
        public bool Messages { get; init; }

        /// <summary>Also those that have ended.</summary>
        [Filter("terminees", "Aussi les terminées")]
        public bool Ended { get; init; }
    }

    /// <summary>A visit.</summary>
    public sealed record Row(
        Guid Id, InterventionState State, Urgency Urgency, string Kind, string Residence, string Agency, DateTime RequestedAt, DateTime DueAt, bool IsLate,
        DateOnly? SlotOn, TimeOnly? SlotFrom, TimeOnly? SlotTo, string? Worker, bool OwesPoints, bool HasMessage);

    /// <param name="Rows">One page.</param>
    /// <param name="Choices">What the filters offer.</param>
    public sealed record Result(Page<Row> Rows, VisitChoices Choices);

    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, Result>
    {
        private static readonly QuerySort<Line, Sort> Order = new QuerySort<Line, Sort>(line => line.Visit.Id)
            .By(Sort.Due, line => line.Visit.DueAt)
            .By(Sort.Requested, line => line.Visit.RequestedAt)
            .By(Sort.Slot, line => line.Visit.SlotOn).Then(line => line.Visit.SlotFrom)
            .By(Sort.Residence, line => line.Residence).Then(line => line.Visit.DueAt);

        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var now = clock.UtcNow;
            var choices = await VisitChoices.ReadAsync(db, cancellationToken);
            var page = await Order.Apply(Lines(query, now), query).ToPageAsync(query, cancellationToken);
            return new Result(page.Select(line => RowOf(line, choices, now)), choices);
        }

        private IQueryable<Line> Lines(Query query, DateTime now)
            => from visit in Filtered(query, now)
               join residence in db.Residences on visit.ResidenceId equals residence.Id
               select new Line { Visit = visit, Residence = residence.Name, HasMessage = db.TenantMessages.Any(said => said.InterventionId == visit.Id && said.HandledAt == null) };

        private IQueryable<Intervention> Filtered(Query query, DateTime now)
        {
            var visits = db.Interventions.AsNoTracking();
            if (!query.Ended && query.State is null && !query.Exceptions)
                visits = visits.Where(Intervention.Open);
            if (query.Late)
                visits = visits.Where(Intervention.Late.For(now));
            if (query.Exceptions)
                // Said as a range, by which SQLite looks along the index; by « is something » it does not.
                visits = visits.Where(Intervention.ExceptionOwed).Where(visit => visit.ExceptionAt > DateTime.UnixEpoch);
            if (query.Messages)
                visits = visits.Where(visit => db.TenantMessages.Any(said => said.InterventionId == visit.Id && said.HandledAt == null));
            return visits.Where(visit => (query.State == null || visit.State == query.State) && (query.Urgency == null || visit.Urgency == query.Urgency)
                && (query.Kind == null || visit.KindId == query.Kind) && (query.Agency == null || visit.AgencyId == query.Agency)
                && (query.Worker == null || visit.WorkerId == query.Worker)
                && (query.From == null || visit.SlotOn >= query.From) && (query.To == null || visit.SlotOn <= query.To));
        }

        private static Row RowOf(Line line, VisitChoices choices, DateTime now)
        {
            var visit = line.Visit;
            return new Row(
                visit.Id, visit.State, visit.Urgency, choices.KindOf(visit.KindId), line.Residence, choices.AgencyOf(visit.AgencyId), visit.RequestedAt, visit.DueAt,
                Intervention.Late.Holds(visit, now), visit.SlotOn, visit.SlotFrom, visit.SlotTo, choices.WorkerOf(visit.WorkerId), visit.IsExceptionOwed, line.HasMessage);
        }

        private sealed class Line
        {
            public required Intervention Visit { get; init; }

            public required string Residence { get; init; }

            public bool HasMessage { get; init; }
        }
    }
}
