using System.Text.Json;
using System.Text.Json.Serialization;

namespace AngersHabitat.Application.Privacy.Sealing;

/// <summary>Reads the last line in which the journal says of itself how it stands.</summary>
internal sealed class JournalWatch(PortalDbContext db) : IJournalWatch
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public async Task<JournalStanding> LastAsync(CancellationToken cancellationToken)
    {
        var (held, broken, subject) = (RecordJournalCheck.Held.Name, RecordJournalCheck.Broken.Name, RecordJournalCheck.Held.Subject);
        var last = await db.AuditEntries.AsNoTracking()
            .Where(line => line.SubjectType == subject && line.SubjectId == null && (line.Action == held || line.Action == broken))
            .OrderByDescending(line => line.At).FirstOrDefaultAsync(cancellationToken);
        return last switch
        {
            null => new(null, 0, null),
            { After: { } after } when last.Action == broken && Read<BrokenLine>(after) is { } said => new(last.At, 0, new(said.Flaw, said.Seal, said.Broken, said.BrokenAt)),
            _ => new(last.At, last.After is null ? 0 : Read<HeldLine>(last.After)?.JournalLines ?? 0, null),
        };
    }

    private static T? Read<T>(string json)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record BrokenLine(JournalFlaw Flaw, int? Seal, Guid? Broken, DateTime? BrokenAt);

    private sealed record HeldLine(int JournalLines);
}
