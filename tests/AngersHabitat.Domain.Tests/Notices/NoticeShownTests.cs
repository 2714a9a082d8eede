using AngersHabitat.Domain.Notices;
using CsCheck;
using static AngersHabitat.Domain.Tests.Notices.NoticeSamples;

namespace AngersHabitat.Domain.Tests.Notices;

/// <summary>Who may see what, and when, over any notices and any readers.</summary>
public sealed class NoticeShownTests
{
    [Fact]
    public void NoticeForOneResidence_AnyReader_IsShownToThatResidenceAlone() => Gen.Select(AnyTarget, AnyReader).Sample((residence, reader) =>
    {
        var notice = Shown(new NoticeFor(Audience.Residences, [residence]));
        notice.IsShown(Now, reader).ShouldBe(reader.Residence == residence);
        notice.IsShown(Now, NoticeReader.Anybody).ShouldBeFalse();
    });

    [Fact]
    public void AnyNotice_AnyReader_IsShownOnlyWhereTheAudienceAndTheTimeSay() => Gen.Select(AnyNotice, AnyReader, Gen.Int[-1_000, 1_000]).Sample((notice, reader, minute) =>
    {
        var at = Now.AddMinutes(minute);
        var targets = notice.Targets.Select(target => target.TargetId).ToHashSet();
        var meant = notice.Audience switch
        {
            Audience.Everyone => true,
            Audience.Agencies => reader.Agency is { } agency && targets.Contains(agency),
            Audience.Residences => reader.Residence is { } residence && targets.Contains(residence),
            Audience.WorksiteNeighbours => reader.Worksites.Any(targets.Contains),
            Audience.AwaitingVisit => reader.AwaitsVisit,
            _ => throw Unknown.Value(notice.Audience),
        };
        notice.IsShown(at, reader).ShouldBe(meant && notice.ScheduledAt is not null && notice.WithdrawnAt is null && notice.FromAt <= at && !(notice.UntilAt <= at));
        notice.IsShown(at, reader).ShouldBe(meant && notice.StateAt(at) == NoticeState.Published);
    });

    [Fact]
    public void AnyNotice_BeforeItsTime_IsShownNowhere() => Gen.Select(AnyNotice, AnyReader, Gen.Int[1, 1_000]).Sample((notice, reader, minutes) =>
    {
        if (notice.FromAt is { } from)
            notice.IsShown(from.AddMinutes(-minutes), reader).ShouldBeFalse();
    });

    [Fact]
    public void AnyNotice_AnyInstant_ChangesOnlyWhenItSaysSo() => Gen.Select(AnyNotice, AnyReader, Gen.Int[-1_000, 1_000], Gen.Int[0, 1_000]).Sample((notice, reader, minute, later) =>
    {
        var at = Now.AddMinutes(minute);
        if (notice.ChangesAfter(at) is not { } change || at.AddMinutes(later) < change)
            notice.IsShown(at.AddMinutes(later), reader).ShouldBe(notice.IsShown(at, reader));
        else
            change.ShouldBeGreaterThan(at);
    });

    [Fact]
    public void AnyNotice_IsShownOverOrNeither() => Gen.Select(AnyNotice, AnyReader).Sample((notice, reader) =>
    {
        (notice.IsShown(Now, reader) && notice.WasShown(Now, reader)).ShouldBeFalse();
        if (notice.IsShown(Now, reader) || notice.WasShown(Now, reader))
            notice.HasPage(Now).ShouldBeTrue();
    });
}
