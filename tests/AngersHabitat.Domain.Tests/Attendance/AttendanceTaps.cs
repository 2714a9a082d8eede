using AngersHabitat.Domain.Attendance;

namespace AngersHabitat.Domain.Tests.Attendance;

/// <summary>Short ways to write a day at one door; times are local, on 12 November 2020 (UTC+1).</summary>
internal static class AttendanceTaps
{
    public static readonly Guid DoorId = Guid.Parse("0b1c2d3e-0000-0000-0000-000000000001");

    public static DateTime At(string time) => At(new DateOnly(2020, 11, 12), time);

    public static DateTime At(DateOnly date, string time)
        => date.ToDateTime(TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc).AddHours(-1);

    public static AttendanceTapOrigin From(string time, string? received = null, Guid? agent = null)
        => new(Guid.NewGuid(), DoorId, At(time), At(received ?? time), agent);

    public static AttendanceTap In(string time) => AttendanceTap.Entry(From(time));

    public static AttendanceTap Out(string time) => AttendanceTap.Exit(From(time));
}
