using AngersHabitat.Application.Events;
using AngersHabitat.Store.Common;
using Microsoft.EntityFrameworkCore.Storage;

namespace AngersHabitat.Application.Pipeline;

/// <summary>
/// One command, one transaction, one <c>SaveChangesAsync</c>, which also writes the journal. The whole attempt is repeated
/// when the store reports a transient error, and once when a unique index refuses a row, or a row has changed or gone since it was read: the same form
/// sent twice at the same moment, also to two nodes, then finds what its twin has stored, and a form that shows an older version
/// is refused the second time too. A row to which others refer is not deleted: <c>Common.StillReferredTo</c>. What the command wants told is told after the commit and the turn.
/// A command that only reads (<see cref="IJournalledRead"/>) reads before its turn.
/// </summary>
public sealed class TransactionBehavior<TMessage, TResponse>(
    PortalDbContext db, AuditTrail audit, EventLog events, IStoreErrors errors, IWriteTurn turns, StoreWatch watch)
    : IPipelineBehavior<TMessage, TResponse>
    where TMessage : IBaseCommand
{
    public async ValueTask<TResponse> Handle(
        TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken cancellationToken)
    {
        if (db.Database.CurrentTransaction is not null)
            return await next(message, cancellationToken);
        var response = await watch.SeeAsync(async () =>
        {
            var work = message is IJournalledRead ? await ReadAsync(message, next, cancellationToken) : next;
            return await turns.InTurnAsync(() => CommitAsync(message, work, cancellationToken), cancellationToken);
        });
        await events.TellAsync();
        return response;
    }

    // What is left to do in its turn: the lines.
    private async Task<MessageHandlerDelegate<TMessage, TResponse>> ReadAsync(
        TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        audit.Clear();
        var response = await next(message, cancellationToken);
        if (db.ChangeTracker.HasChanges())
            throw new InvalidOperationException($"{UseCase.NameOf<TMessage>()} is said to change nothing.");
        var lines = audit.Take();
        return (_, _) =>
        {
            audit.Record(lines);
            return ValueTask.FromResult(response);
        };
    }

    private async Task<TResponse> CommitAsync(
        TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken cancellationToken)
    {
        var strategy = db.Database.CreateExecutionStrategy();
        try
        {
            return await strategy.ExecuteAsync(token => Attempt(message, next, token), cancellationToken);
        }
        catch (DbUpdateException refused) when (errors.IsReferenceViolation(refused) && refused.Entries.Any(row => row.State == EntityState.Deleted))
        {
            throw new RuleException("Common.StillReferredTo");
        }
        catch (DbUpdateException refused) when (refused is DbUpdateConcurrencyException || errors.IsUniqueViolation(refused) || errors.IsReferenceViolation(refused))
        {
            return await AgainAsync(message, next, strategy, cancellationToken);
        }
    }

    private async Task<TResponse> AgainAsync(
        TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, IExecutionStrategy strategy, CancellationToken cancellationToken)
    {
        try
        {
            return await strategy.ExecuteAsync(token => Attempt(message, next, token), cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new EditConflictException([]);
        }
    }

    private async Task<TResponse> Attempt(
        TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        audit.Clear();
        events.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var response = await next(message, cancellationToken);
        if (audit.Count == 0)
            LetGoOfVersions();
        if (audit.Count == 0 && db.ChangeTracker.HasChanges())
            throw new InvalidOperationException($"{UseCase.NameOf<TMessage>()} changes rows and records nothing in the journal.");
        if (message is ITells tells)
            events.Raise(tells.Happened);
        audit.WriteTo(db);
        events.WriteTo(db);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return response;
    }

    // Whoever finds everything done already does nothing: then it does not matter which version the form showed.
    private void LetGoOfVersions()
    {
        foreach (var row in db.ChangeTracker.Entries<IVersioned>().Where(row => row.State == EntityState.Modified && row.Properties.All(value => !value.IsModified || value.Metadata.IsConcurrencyToken)))
            row.State = EntityState.Unchanged;
    }
}
