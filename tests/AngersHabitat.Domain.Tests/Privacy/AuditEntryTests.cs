using AngersHabitat.Domain.Privacy;

namespace AngersHabitat.Domain.Tests.Privacy;

public sealed class AuditEntryTests
{
    private static readonly DateTime At = new(2020, 11, 12, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void New_SaysWhoDidWhatWhenToWhatAndHowItWas()
    {
        var (actor, subject) = (Guid.NewGuid(), Guid.NewGuid());
        var entry = new AuditEntry(At, actor, "Claire Besnard", "Reception.PublishHours", "Place", subject, "{\"a\":1}", "{\"a\":2}");
        (entry.At, entry.ActorId, entry.ActorName).ShouldBe((At, actor, "Claire Besnard"));
        (entry.Action, entry.SubjectType, entry.SubjectId).ShouldBe(("Reception.PublishHours", "Place", subject));
        (entry.Before, entry.After).ShouldBe(("{\"a\":1}", "{\"a\":2}"));
    }

    // Big-endian, as the stores sort them.
    [Fact]
    public void Id_IsOrderedByTime()
        => string.CompareOrdinal(Entry(At).Id.ToString(), Entry(At.AddMilliseconds(1)).Id.ToString()).ShouldBeLessThan(0);

    [Fact]
    public void New_OfThePortalItself_NamesNoAccount()
    {
        var entry = Entry(At);
        (entry.ActorId, entry.SubjectId, entry.Before, entry.After).ShouldBe((null, null, null, null));
    }

    private static AuditEntry Entry(DateTime at) => new(at, null, "Portail", "Chores.Run", "Chore", null, null, null);
}
