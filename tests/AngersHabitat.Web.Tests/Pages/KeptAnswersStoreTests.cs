using AngersHabitat.Web.Pages.Kept;

namespace AngersHabitat.Web.Tests.Pages;

/// <summary>The store of kept answers by itself: one computation at a time, nothing from before a publication, bounded.</summary>
public sealed class KeptAnswersStoreTests
{
    private static readonly DateTimeOffset Now = new(2020, 11, 12, 9, 0, 5, TimeSpan.Zero);

    private readonly KeptAnswers _answers = new();

    [Fact]
    public async Task OneComputes_TheOthersWaitForIt()
    {
        var first = _answers.TurnOf("/");
        var second = _answers.TurnOf("/");
        first.IsMine.ShouldBeTrue();
        second.IsMine.ShouldBeFalse();
        second.Answer.IsCompleted.ShouldBeFalse();
        first.End(Answer(1));
        (await second.Answer).ShouldNotBeNull();
        _answers.Find("/", Now).ShouldNotBeNull();
    }

    [Fact]
    public void Publication_LeavesNothingThatWasBegunBefore()
    {
        var before = _answers.TurnOf("/");
        _answers.Forget();
        var after = _answers.TurnOf("/");
        after.IsMine.ShouldBeTrue();
        before.End(Answer(1));
        _answers.Find("/", Now).ShouldBeNull();
        after.End(Answer(2));
        _answers.Find("/", Now).ShouldNotBeNull().BodyFor("").Body.Length.ShouldBe(2);
    }

    [Fact]
    public void Answers_AreBounded()
    {
        for (var i = 0; i < KeptAnswers.Most + 50; i++)
            _answers.TurnOf($"/{i}").End(Answer(1));
        _answers.Count.ShouldBe(KeptAnswers.Most);
        _answers.TurnOf("/later").End(Answer(1, Now.AddMinutes(2)));
        _answers.Find("/later", Now.AddMinutes(2)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("2020-11-12T09:00:05Z", null, "2020-11-12T09:00:35Z")]
    [InlineData("2020-11-12T09:00:59.9Z", null, "2020-11-12T09:01:00Z")]
    [InlineData("2020-11-12T09:00:05Z", "2020-11-12T09:00:07Z", "2020-11-12T09:00:07Z")]
    public void Span_EndsWithTheMinute_TheHalfMinute_OrWhatIsShown(string now, string? ends, string to)
    {
        var span = KeptSpan.Begun(DateTimeOffset.Parse(now, null), ends is null ? null : DateTimeOffset.Parse(ends, null).UtcDateTime);
        span.To.ShouldBe(DateTimeOffset.Parse(to, null));
        span.Covers(span.To).ShouldBeFalse();
        span.Covers(span.From.AddTicks(-1)).ShouldBeFalse();
    }

    private static KeptAnswer Answer(int length, DateTimeOffset? begun = null) => KeptAnswer.Of(new byte[length], [], KeptSpan.Begun(begun ?? Now, null));
}
