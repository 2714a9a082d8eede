using System.Buffers.Binary;

namespace AngersHabitat.Domain.Attendance;

/// <summary>What is allowed at a door, and when a count says something.</summary>
public static class AttendanceRules
{
    /// <summary>A count older than this says nothing: no level is shown. At exactly this age it still does.</summary>
    public static readonly TimeSpan LongestSilence = TimeSpan.FromMinutes(30);

    /// <summary>Whether one more person may come in: always below the limit or without one; at the limit only with a reason.</summary>
    /// <exception cref="RuleException">The limit is reached and no reason is given.</exception>
    public static void CheckEntry(int inside, int? limit, AttendanceOverLimitReason? reason)
    {
        if (inside >= limit && reason is null)
            throw new RuleException("Attendance.LimitReached", "OverLimit", limit.Value);
    }

    /// <summary>Whether an exit tapped with the network present can be: somebody must be inside.</summary>
    /// <exception cref="RuleException">Nobody is inside by the count.</exception>
    public static void CheckExit(int inside)
    {
        if (inside <= 0)
            throw new RuleException("Attendance.NobodyInside");
    }

    /// <summary>The level, or null: without a limit, never counted, counted later than <paramref name="at"/>, or counted too long ago.</summary>
    public static AttendanceLevel? LevelOf(int inside, int? limit, DateTime? countedAt, DateTime at)
    {
        if (limit is not > 0 || countedAt is null || countedAt > at || at - countedAt > LongestSilence)
            return null;
        if (inside >= limit)
            return AttendanceLevel.Full;
        return inside * 2 > limit ? AttendanceLevel.Busy : AttendanceLevel.Calm;
    }

    /// <summary>The id of the row that notes a closing: the same for everybody who notes it.</summary>
    public static Guid ClosingId(Guid placeId, DateTime closedAt)
    {
        Span<byte> bytes = stackalloc byte[16];
        placeId.TryWriteBytes(bytes);
        var mixed = BinaryPrimitives.ReadInt64LittleEndian(bytes[8..]) ^ closedAt.Ticks;
        BinaryPrimitives.WriteInt64LittleEndian(bytes[8..], mixed);
        return new Guid(bytes);
    }
}
