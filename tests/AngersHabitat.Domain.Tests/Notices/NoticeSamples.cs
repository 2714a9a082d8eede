using AngersHabitat.Domain.Notices;
using CsCheck;

namespace AngersHabitat.Domain.Tests.Notices;

/// <summary>Notices and readers of any kind.</summary>
internal static class NoticeSamples
{
    public static readonly DateTime Now = new(2020, 11, 12, 9, 0, 0, DateTimeKind.Utc);
    public static readonly NoticeContent Words = new(NoticeTopic.WaterCut, Importance.Urgent, "Coupure d'eau", "L'eau sera coupée mardi 17 novembre.");

    // Agencies, residences and worksites may bear the same identifier: only the audience says which is meant.
    public static readonly Guid[] Some = [.. Enumerable.Range(1, 6).Select(index => new Guid(index, 0, 0, new byte[8]))];

    public static readonly Gen<Guid> AnyTarget = Gen.Int[0, Some.Length - 1].Select(index => Some[index]);

    public static readonly Gen<NoticeReader> AnyReader = Gen.Select(AnyTarget, AnyTarget, AnyTarget.Array[0, 2], Gen.Int[0, 3], Gen.Bool, (agency, residence, worksites, known, visit)
        => new NoticeReader { Agency = known > 0 ? agency : null, Residence = known > 1 ? residence : null, Worksites = worksites, AwaitsVisit = visit });

    public static readonly Gen<Notice> AnyNotice = Gen.Select(Gen.Enum<Audience>(), AnyTarget.Array[1, 3], Gen.Int[-500, 500], Gen.Int[1, 500], Gen.Int[-300, 0], Gen.Int[0, 3], Gen.Int[0, 9],
        (audience, targets, from, length, decided, end, life) =>
        {
            var notice = Draft(new NoticeFor(audience, targets), Now.AddMinutes(from), end == 0 ? null : Now.AddMinutes(Math.Max(from, decided) + length));
            if (life > 1)
                notice.Schedule(By(decided));
            if (life == 9)
                notice.Withdraw(Now);
            return notice;
        });

    public static NoticeAct By(int minutes = 0) => new("Claire", Now.AddMinutes(minutes));

    public static Notice Draft(NoticeFor who, DateTime? from = null, DateTime? until = null)
    {
        var notice = new Notice(Guid.NewGuid(), By(-1000));
        notice.Write(Words, who, from, until, By(-1000));
        return notice;
    }

    public static Notice Shown(NoticeFor who, DateTime? until = null)
    {
        var notice = Draft(who, null, until);
        notice.Schedule(By());
        return notice;
    }
}
