using AngersHabitat.Application.Chores;
using AngersHabitat.Domain.Mail;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AngersHabitat.Application.Mail;

/// <summary>
/// Sends the letters that are due, one after the other, at the rate of the settings. A letter is taken and its try noted, then it is written and sent, then what became of it
/// is noted. Whatever dies in between loses nothing: the lease ends and the letter is tried again. Between the server's « 250 » and our note lies the one moment in which
/// a crash sends a letter twice, as between any two machines; both bear the same <c>Message-ID</c>, by which mailboxes know them for one.
/// </summary>
public sealed partial class SendLetters(
    LetterLedger ledger, IServiceScopeFactory scopes, IMailTransport transport, MailSettings settings, PortalClock clock, TimeProvider system, IChoreBell bell, ILogger<SendLetters> logger)
    : IChore
{
    /// <summary>Name of the chore.</summary>
    public const string ChoreName = "Mail.Send";

    private const int AtOnce = 20;

    // A run ends now and then, however much waits: a chore that has not ended for a quarter of an hour is taken for one that hangs.
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(5);

    // No journal line: the declaration has the French of the chore asked for.
    private static readonly AuditAction Action = new(ChoreName, nameof(Letter));

    private IMailSession? _session;

    public string Name => Action.Name;

    public TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task WorkAsync(CancellationToken cancellationToken)
    {
        try
        {
            await SendAsync(cancellationToken);
        }
        finally
        {
            await CloseAsync();
        }
    }

    private async Task SendAsync(CancellationToken cancellationToken)
    {
        var until = system.GetUtcNow() + LongestRun;
        var pace = new SendingPace(settings.PerMinute, await ledger.TriedSinceAsync(clock.UtcNow - SendingPace.Span, cancellationToken));
        while (await ledger.DueAsync(AtOnce, cancellationToken) is { Count: > 0 } due)
        {
            foreach (var letter in due)
            {
                if (system.GetUtcNow() >= until)
                {
                    bell.Ring(ChoreName);
                    return;
                }
                await TurnAsync(letter, pace, cancellationToken);
            }
        }
    }

    private async Task TurnAsync(Letter seen, SendingPace pace, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var writer = scope.ServiceProvider.GetServices<ILetterWriter>().First(writer => writer.Kind == seen.Kind);
        if (writer.Gathers && seen is { Rank: > Letter.UrgentRank, Attempts: 0 } && await ledger.LastSentAsync(seen, cancellationToken) is { } last)
        {
            await ledger.HoldBackAsync(seen, last + Letter.GatheredFor, cancellationToken);
            return;
        }
        await WaitAsync(pace, cancellationToken);
        // While the server is away no letter is tried, and none grows old.
        await ConnectAsync(cancellationToken);
        if (await ledger.TakeAsync(seen, cancellationToken) is not { } letter)
            return;
        pace.Note(letter.TriedAt!.Value);
        if (writer.Gathers)
            await ledger.GatherAsync(letter, cancellationToken);
        await TryAsync(letter, writer, cancellationToken);
        await ledger.NoteAsync(letter, CancellationToken.None);
        if (letter.Failure == LetterFailure.Recipient)
            await writer.BouncedAsync(letter.RecipientId, cancellationToken);
    }

    private async Task TryAsync(Letter letter, ILetterWriter writer, CancellationToken cancellationToken)
    {
        try
        {
            if (await writer.WriteAsync(letter, await ledger.SubjectsAsync(letter, cancellationToken), cancellationToken) is { } text)
            {
                await _session!.SendAsync(letter.Id, text, letter.FirstTryAt!.Value, cancellationToken);
                letter.End(LetterState.Sent, clock.UtcNow);
            }
            else
            {
                letter.End(LetterState.Dropped, clock.UtcNow);
            }
        }
        catch (MailRefusedException refused)
        {
            letter.Fail(refused.Failure, refused.Answer, clock.UtcNow);
            LogRefused(letter.Kind, letter.Id, letter.Attempts, refused.Failure, refused.Answer);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException && !cancellationToken.IsCancellationRequested)
        {
            letter.Fail(LetterFailure.Unwritten, null, clock.UtcNow);
            LogFailed(letter.Kind, letter.Id, letter.Attempts, Faults.Trace(fault));
        }
    }

    // Servers hang up on who stays silent.
    private async Task WaitAsync(SendingPace pace, CancellationToken cancellationToken)
    {
        while (pace.WaitAt(clock.UtcNow) is var wait && wait > TimeSpan.Zero)
        {
            await CloseAsync();
            await Task.Delay(wait, system, cancellationToken);
        }
    }

    private async Task ConnectAsync(CancellationToken cancellationToken)
    {
        if (_session is { IsAlive: true })
            return;
        await CloseAsync();
        _session = await transport.OpenAsync(cancellationToken);
    }

    private async Task CloseAsync()
    {
        if (_session is { } open)
            await open.DisposeAsync();
        _session = null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Kind} {Id} was not sent (try {Attempts}): {Failure} {Answer}")]
    private partial void LogRefused(LetterKind kind, Guid id, int attempts, LetterFailure failure, int? answer);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Kind} {Id} could not be written or sent (try {Attempts}): {Trace}")]
    private partial void LogFailed(LetterKind kind, Guid id, int attempts, string trace);
}
