using AngersHabitat.Domain.Mail;

namespace AngersHabitat.Domain.Tests.Mail;

public sealed class LetterTests
{
    private static readonly DateTime Now = new(2020, 11, 12, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Fail_ServerAway_WaitsLongerEachTimeAndGivesUpAfterADay()
    {
        var letter = New();
        var now = Now;
        var delays = new List<double>();
        while (letter.State == LetterState.Waiting)
        {
            Tried(letter, now);
            letter.Fail(LetterFailure.Unreachable, null, now);
            delays.Add((letter.NextAt - now).TotalMinutes);
            now = letter.NextAt;
        }

        delays.Take(9).ShouldBe([1, 2, 4, 8, 16, 32, 64, 120, 120]);
        letter.State.ShouldBe(LetterState.GivenUp);
        (now - Now).ShouldBeInRange(TimeSpan.FromHours(24), TimeSpan.FromHours(26));
    }

    [Theory]
    [InlineData(LetterFailure.Recipient)]
    [InlineData(LetterFailure.Content)]
    public void Fail_RefusedForGood_IsNotTriedAgain(LetterFailure failure)
    {
        var letter = New();
        Tried(letter, Now);
        letter.Fail(failure, 550, Now);
        (letter.State, letter.Failure, letter.Answer).ShouldBe((LetterState.GivenUp, failure, 550));
    }

    [Fact]
    public void TryAgain_GivenUp_HasAnotherDay()
    {
        var letter = New();
        Tried(letter, Now);
        letter.Fail(LetterFailure.Content, 554, Now);
        letter.TryAgain(Now.AddDays(2));
        Tried(letter, Now.AddDays(2));
        letter.Fail(LetterFailure.Later, 451, Now.AddDays(2));
        letter.State.ShouldBe(LetterState.Waiting);
    }

    [Fact]
    public void Steps_NotInState_AreRefused()
    {
        var letter = New();
        Should.Throw<RuleException>(() => letter.TryAgain(Now)).Code.ShouldBe("Mail.NotGivenUp");
        letter.End(LetterState.Sent, Now);
        Should.Throw<RuleException>(() => letter.Abandon(Now, Now)).Code.ShouldBe("Mail.NotWaiting");
        Should.Throw<RuleException>(() => letter.TryAgain(Now)).Code.ShouldBe("Mail.NotGivenUp");
    }

    [Fact]
    public void Abandon_BeingSent_IsRefused()
    {
        var letter = New();
        typeof(Letter).GetProperty(nameof(Letter.LeaseUntil))!.SetValue(letter, Now.AddMinutes(1));
        Should.Throw<RuleException>(() => letter.Abandon(Now, Now)).Code.ShouldBe("Mail.BeingSent");
        letter.Abandon(Now, Now.AddMinutes(2));
        letter.State.ShouldBe(LetterState.Abandoned);
    }

    [Fact]
    public void Fail_ADayAfterTheFirstTry_IsGivenUp()
    {
        var letter = New();
        Tried(letter, Now);
        letter.Fail(LetterFailure.Unreachable, null, Now.AddDays(1).AddTicks(-1));
        letter.State.ShouldBe(LetterState.Waiting);
        letter.Fail(LetterFailure.Unreachable, null, Now.AddDays(1));
        letter.State.ShouldBe(LetterState.GivenUp);
    }

    [Fact]
    public void Abandon_AtTheEndOfTheLease_IsDone()
    {
        var letter = New();
        typeof(Letter).GetProperty(nameof(Letter.LeaseUntil))!.SetValue(letter, Now);
        letter.Abandon(Now, Now);
        letter.State.ShouldBe(LetterState.Abandoned);
    }

    [Theory]
    [InlineData(" Marie.Petit@Exemple.FR ", "Marie.Petit@exemple.fr")]
    [InlineData("m+alh@sous.domaine.exemple.org", "m+alh@sous.domaine.exemple.org")]
    [InlineData("rené@exemple.fr", null)]
    [InlineData("marie@café.fr", "marie@xn--caf-dma.fr")]
    [InlineData("marie@localhost", null)]
    [InlineData("marie@exemple..fr", null)]
    [InlineData("marie@[127.0.0.1]", null)]
    [InlineData("marie@127.0.0.1", null)]
    [InlineData("\"marie\"@exemple.fr", null)]
    [InlineData("marie@exemple.fr\r\nBcc: tous@exemple.fr", null)]
    [InlineData("a@exemple.fr, b@exemple.fr", null)]
    [InlineData("@exemple.fr", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Read_GivesThePlainForm(string? typed, string? stored) => MailAddresses.Read(typed).ShouldBe(stored);

    [Fact]
    public void Masked_ShowsOneLetter() => MailAddresses.Masked("marie@exemple.fr").ShouldBe("m•••@exemple.fr");

    private static Letter New() => new(LetterKind.News, Guid.NewGuid(), Guid.NewGuid(), Letter.NewsRank, Now);

    // As the sender notes it, by an update of the row.
    private static void Tried(Letter letter, DateTime at)
    {
        typeof(Letter).GetProperty(nameof(Letter.Attempts))!.SetValue(letter, letter.Attempts + 1);
        typeof(Letter).GetProperty(nameof(Letter.FirstTryAt))!.SetValue(letter, letter.FirstTryAt ?? at);
    }
}
