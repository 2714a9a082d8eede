using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Reads visits with the names that pages show. What says who lives there is left out for those who only read the state.</summary>
public sealed class VisitReader(PortalDbContext db, ProtocolBook book, PortalClock clock, IActorAccessor actors)
{
    /// <summary>The visits, in their order.</summary>
    public async Task<IReadOnlyList<VisitView>> ReadAsync(IQueryable<Intervention> visits, CancellationToken cancellationToken)
    {
        var rows = await visits.AsNoTracking().WithHistory().ToListAsync(cancellationToken);
        var ids = rows.Select(row => row.Id).ToList();
        var names = await NamesAsync(rows, cancellationToken);
        var accesses = await db.InterventionAccesses.Where(access => ids.Contains(access.InterventionId)).Select(access => access.InterventionId).ToListAsync(cancellationToken);
        var next = await db.Interventions.Where(visit => visit.Source == RequestSource.PreviousVisit && visit.SourceId != null && ids.Contains(visit.SourceId.Value))
            .Select(visit => new { Of = visit.SourceId!.Value, visit.Id }).ToListAsync(cancellationToken);
        var views = new List<VisitView>();
        foreach (var row in rows)
        {
            var view = ViewOf(row, names, accesses.Contains(row.Id)) with { NextId = next.Find(pair => pair.Of == row.Id)?.Id };
            views.Add(await book.ForAsync(row, cancellationToken) is { } protocol ? WithPoints(view, row, protocol) : view);
        }
        return views;
    }

    private async Task<VisitNames> NamesAsync(List<Intervention> rows, CancellationToken cancellationToken)
    {
        var residences = rows.Select(row => row.ResidenceId).Distinct().ToList();
        var people = rows.SelectMany(row => row.Steps).Select(step => step.ById).OfType<Guid>().Distinct().ToList();
        return new VisitNames(
            await db.InterventionKinds.AsNoTracking().ToDictionaryAsync(kind => kind.Id, cancellationToken),
            await db.Workers.AsNoTracking().ToDictionaryAsync(worker => worker.Id, cancellationToken),
            await db.Residences.AsNoTracking().Where(row => residences.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken),
            await db.Users.Where(user => people.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancellationToken));
    }

    private VisitView ViewOf(Intervention row, VisitNames names, bool hasAccess)
    {
        var (actor, kind, worker, residence) = (actors.Current, names.Kinds[row.KindId], names.WorkerOf(row.WorkerId), names.Residences[row.ResidenceId]);
        var works = actor.Is(Roles.Maintenance) || actor.Is(Roles.Technician) || actor.Is(Roles.Manager);
        return new VisitView
        {
            Id = row.Id, Version = row.Version, State = row.State, Urgency = row.Urgency, Setting = row.Setting, Kind = kind.Name, Trade = kind.Trade,
            Residence = residence.Name, Street = $"{residence.Addresses}, {residence.PostalCode} {residence.City}", Within = row.Within(),
            RequestedAt = row.RequestedAt, Source = row.Source, FollowsId = row.Source == RequestSource.PreviousVisit ? row.SourceId : null,
            DueAt = row.DueAt, IsOverdue = row.IsOverdue(clock.UtcNow), Slot = row.Slot, WorkerId = row.WorkerId, Worker = worker?.Name, RecognisedBy = worker?.RecognisedBy,
            Contact = works && row.ErasedAt is null ? new TenantContact(row.ContactName, row.ContactPhone, row.AtRisk ?? false, row.Ill ?? false, row.Alone ?? false, row.Details) : null,
            HasAccess = hasAccess,
            MayReadAccess = works && row.EndedAt is null && row.SlotOn == clock.Today && worker is not null && (worker.AccountId is null || worker.AccountId == actor.UserId),
            LinkKey = works && row.IsLinkAlive(clock.UtcNow) ? row.LinkKey : null,
            PostponedFor = row.State == InterventionState.Postponed ? row.PostponedFor : null,
            ExceptionReason = row.ExceptionReason, ExceptionDueAt = row.ExceptionAt + Intervention.ExceptionWithin, IsExceptionOwed = row.IsExceptionOwed,
            Steps = [.. row.Steps.Select(step => StepOf(step, names, works))],
            Messages = [.. row.Messages.Select(said => new VisitView.MessageView(said.Wish, said.ProposedOn, said.ProposedHalf, said.At, said.HandledAt is null))],
        };
    }

    private static VisitView.StepView StepOf(InterventionStep step, VisitNames names, bool works) => new(
        step.State, step.At, names.PersonOf(step.ById), step.Reason,
        step is { SlotOn: { } on, SlotFrom: { } from, SlotTo: { } to } ? new VisitSlot(on, from, to) : null, names.WorkerOf(step.WorkerId)?.Name, works ? step.Note : null);

    private static VisitView WithPoints(VisitView view, Intervention row, Protocol protocol)
    {
        var check = row.Check(protocol);
        var owed = check.Owed.Select(point => point.Key).ToHashSet();
        return view with
        {
            Protocol = $"Version {protocol.Number}, {protocol.Period}",
            Points =
            [
                .. from point in protocol.Points
                   let answer = check.AnswerTo(point)
                   select new VisitView.PointView(point.Key, point.Moment, point.Text, point.IsRequired, answer?.Reply, answer?.Reason, answer?.At, owed.Contains(point.Key)),
            ],
        };
    }
}
