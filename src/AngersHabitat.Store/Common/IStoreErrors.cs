namespace AngersHabitat.Store.Common;

/// <summary>What a failed save means. Each provider knows by its own error numbers, never by a constraint's name.</summary>
public interface IStoreErrors
{
    /// <summary>Whether a unique index or primary key refused the row.</summary>
    bool IsUniqueViolation(DbUpdateException exception);

    /// <summary>Whether a row is refused, or kept, because of rows that refer to it.</summary>
    bool IsReferenceViolation(DbUpdateException exception);

    /// <summary>Whether the store is in trouble, whatever was asked of it; null when the fault is another.</summary>
    StoreTrouble? TroubleOf(Exception exception);
}
