using AngersHabitat.Application.Notices;
using Microsoft.Extensions.Time.Testing;

namespace AngersHabitat.Application.Tests.Notices;

public sealed class OccasionsToReadTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Take_GivesOnceWhatWasSaid_AndEverythingAtFirstAndEveryTenMinutes()
    {
        var occasions = new OccasionsToRead(new PortalClock(_time));
        occasions.Add([NoticeOccasionKind.LiftVisit]);
        occasions.Take().ShouldBeNull("nothing was read on this node yet");

        occasions.Add([NoticeOccasionKind.LiftVisit]);
        occasions.Add([NoticeOccasionKind.LiftVisit]);
        occasions.Take().ShouldBe([NoticeOccasionKind.LiftVisit]);
        occasions.Take().ShouldBeNull("nobody says of what");

        _time.Advance(OccasionsToRead.AllEvery);
        occasions.Add([NoticeOccasionKind.Closure]);
        occasions.Take().ShouldBeNull("it is time for all");
    }
}
