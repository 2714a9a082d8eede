using AngersHabitat.Application.Mail;
using AngersHabitat.Domain.Mail;
using MimeKit;

namespace AngersHabitat.Web.Tests.Mail;

/// <summary>Sending to a real server that refuses, sleeps and hangs up.</summary>
public sealed class SmtpTests
{
    [Fact]
    public async Task Send_TakenByTheServer_ArrivesOverTlsWithItsHeadersAndBothParts()
    {
        await using var host = new MailHost();
        var letter = (await host.PostAsync())[0];

        await host.RunAsync();

        var message = host.Server.Taken.ShouldHaveSingleItem();
        message.MessageId.ShouldBe($"{letter.Id:N}@bailleur.example");
        message.Headers["Auto-Submitted"].ShouldBe("auto-generated");
        message.Headers["List-Unsubscribe"].ShouldBe("<https://portail.example/quitter/1>");
        message.Headers["List-Unsubscribe-Post"].ShouldBe("List-Unsubscribe=One-Click");
        message.Body.ShouldBeOfType<MultipartAlternative>();
        message.TextBody!.ShouldContain("L’essai");
        message.HtmlBody!.ShouldContain("L’essai");
        message.HtmlBody!.ShouldNotContain("<img");
        message.HtmlBody!.ShouldNotContain("<script");
        var sent = await host.FindAsync(letter);
        (sent.State, sent.Attempts, sent.LeaseUntil).ShouldBe((LetterState.Sent, 1, null));
    }

    [Fact]
    public async Task Send_ServerOffersNoTls_SendsNothingAtAll()
    {
        await using var host = new MailHost(offersTls: false);
        var letter = (await host.PostAsync())[0];

        var refused = await Should.ThrowAsync<MailRefusedException>(() => host.RunAsync());

        refused.Failure.ShouldBe(LetterFailure.Sender);
        host.Server.Taken.ShouldBeEmpty();
        (await host.FindAsync(letter)).Attempts.ShouldBe(0);
    }

    [Fact]
    public async Task Send_CertificateOfSomebodyElse_SendsNothing()
    {
        await using var host = new MailHost(settings: own => own with { Certificate = new string('a', 64) });
        await host.PostAsync();

        (await Should.ThrowAsync<MailRefusedException>(() => host.RunAsync())).Failure.ShouldBe(LetterFailure.Unreachable);
        host.Server.Taken.ShouldBeEmpty();
    }

    [Fact]
    public async Task Send_ServerAway_TriesNoLetterAndSendsAllWhenItIsBack()
    {
        await using var host = new MailHost(settings: own => own with { Port = 1 });
        var letters = await host.PostAsync(3);

        await Should.ThrowAsync<MailRefusedException>(() => host.RunAsync());

        foreach (var letter in letters)
            (await host.FindAsync(letter)).Attempts.ShouldBe(0);
    }

    [Theory]
    [InlineData(451, "4.3.0 try again", LetterFailure.Later, false)]
    [InlineData(550, "5.1.1 no such user", LetterFailure.Recipient, true)]
    [InlineData(550, "unknown", LetterFailure.Recipient, true)]
    [InlineData(554, "5.7.1 Relay access denied", LetterFailure.Sender, false)]
    [InlineData(550, "relaying denied", LetterFailure.Sender, false)]
    public async Task Send_AddressRefused_IsABounceOnlyWhenThereIsNoSuchMailbox(int code, string text, LetterFailure failure, bool bounces)
    {
        await using var host = new MailHost();
        var letters = await host.PostAsync(2);
        host.Server.Recipient = address => address == MailHost.TestWriter.Address(letters[0].RecipientId) ? (code, text) : null;

        await host.RunAsync();

        var refused = await host.FindAsync(letters[0]);
        (refused.Failure, refused.State, refused.Answer).ShouldBe((failure, bounces ? LetterState.GivenUp : LetterState.Waiting, code));
        host.Writer.Bounced.ShouldBe(bounces ? [letters[0].RecipientId] : []);
        host.Server.Taken.Count.ShouldBe(1, "the others go");
    }

    [Fact]
    public async Task Send_RefusedForNow_IsTriedAgainWithTheSameMessageId()
    {
        await using var host = new MailHost();
        var letter = (await host.PostAsync())[0];
        var refuses = true;
        host.Server.Message = () => refuses ? (452, "4.2.2 full") : null;
        await host.RunAsync();
        (await host.FindAsync(letter)).NextAt.ShouldBe(host.Portal.Clock.UtcNow.AddMinutes(1));
        refuses = false;
        await host.RunAsync();
        host.Server.Taken.ShouldBeEmpty();

        host.Portal.Time.Advance(TimeSpan.FromMinutes(1));
        await host.RunAsync();

        host.Server.Taken.ShouldHaveSingleItem().MessageId.ShouldBe($"{letter.Id:N}@bailleur.example");
        (await host.FindAsync(letter)).Attempts.ShouldBe(2);
    }

    [Fact]
    public async Task Send_ContentRefusedForGood_IsGivenUp()
    {
        await using var host = new MailHost();
        var letter = (await host.PostAsync())[0];
        host.Server.Message = () => (554, "5.6.0 spam");

        await host.RunAsync();

        (await host.FindAsync(letter)).State.ShouldBe(LetterState.GivenUp);
        host.Writer.Bounced.ShouldBeEmpty();
    }

    [Fact]
    public async Task Send_ServerSleeps_GivesTheLetterUpForNowAndGoesOn()
    {
        await using var host = new MailHost(settings: own => own with { Timeout = 1 });
        var letter = (await host.PostAsync())[0];
        host.Server.Slowness = TimeSpan.FromSeconds(30);

        await host.RunAsync();

        var slow = await host.FindAsync(letter);
        (slow.State, slow.Failure, slow.LeaseUntil).ShouldBe((LetterState.Waiting, LetterFailure.Unreachable, null));
    }

    [Fact]
    public async Task Send_ServerHangsUpInTheMiddle_SendsTheOthersAndTheLetterLater()
    {
        await using var host = new MailHost();
        await host.PostAsync(3);
        var calls = 0;
        host.Server.HangsUp = () => ++calls == 2;

        await host.RunAsync();
        host.Server.Taken.Count.ShouldBe(2);
        host.Portal.Time.Advance(TimeSpan.FromMinutes(1));
        await host.RunAsync();

        host.Server.Taken.Select(message => message.MessageId).Distinct().Count().ShouldBe(3);
        host.Server.Taken.Count.ShouldBe(3);
    }
}
