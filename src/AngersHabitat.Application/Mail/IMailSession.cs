namespace AngersHabitat.Application.Mail;

/// <summary>A connection to the server, for some letters one after the other.</summary>
public interface IMailSession : IAsyncDisposable
{
    /// <summary>Whether it can still be used.</summary>
    bool IsAlive { get; }

    /// <summary>Sends a letter; it returns once the server has taken it.</summary>
    /// <param name="letterId">The letter, of which its <c>Message-ID</c> is made.</param>
    /// <param name="text">What it says.</param>
    /// <param name="at">Its date, UTC.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="MailRefusedException">The server did not take it.</exception>
    Task SendAsync(Guid letterId, LetterText text, DateTime at, CancellationToken cancellationToken);
}
