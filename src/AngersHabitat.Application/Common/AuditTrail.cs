using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using AngersHabitat.Domain.Privacy;

namespace AngersHabitat.Application.Common;

/// <summary>
/// Collects the journal lines of the running command; the transaction behaviour writes them with the change itself. A
/// handler that uses <c>ExecuteUpdate</c> records its line here too, and the behaviour saves it in the same transaction.
/// </summary>
public sealed class AuditTrail(PortalClock clock, IActorAccessor actors)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    private readonly List<AuditEntry> _entries = [];

    /// <summary>How many lines wait to be written.</summary>
    public int Count => _entries.Count;

    /// <summary>Adds a line.</summary>
    /// <param name="action">What was done, to which kind of row.</param>
    /// <param name="subjectId">Identifier of the row, null when there is none.</param>
    /// <param name="before">State before; null when there was none. Never a tenant's name, address or number.</param>
    /// <param name="after">State after; null when nothing remains. Same restriction.</param>
    public void Record(AuditAction action, Guid? subjectId, object? before = null, object? after = null)
        => _entries.Add(new AuditEntry(
            clock.UtcNow, actors.Current.UserId, actors.Current.Name, action.Name, action.Subject, subjectId,
            ToJson(before), ToJson(after)));

    internal void Record(IEnumerable<AuditEntry> lines) => _entries.AddRange(lines);

    /// <summary>The lines that wait; none waits any more.</summary>
    internal IReadOnlyList<AuditEntry> Take()
    {
        AuditEntry[] taken = [.. _entries];
        _entries.Clear();
        return taken;
    }

    internal void Clear() => _entries.Clear();

    internal void WriteTo(PortalDbContext db)
    {
        db.AuditEntries.AddRange(_entries);
        _entries.Clear();
    }

    private static string? ToJson(object? state) => state is null ? null : JsonSerializer.Serialize(state, Json);
}
