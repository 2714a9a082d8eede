using AngersHabitat.Domain.Mail;

namespace AngersHabitat.Application.Mail;

/// <summary>
/// Writes the letters of one kind when their turn comes, in a scope of its own, as the portal itself. The same letter is written again for each try, and must
/// then say the same. A class of this kind is found by itself.
/// </summary>
public interface ILetterWriter
{
    /// <summary>The kind it writes.</summary>
    LetterKind Kind { get; }

    /// <summary>Whether several to the same recipient within the hour are one letter.</summary>
    bool Gathers => false;

    /// <summary>Writes the letter.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="subjects">What it tells: its own subject first, then those of the letters that go with it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Null when there is nothing more to say, or nobody to say it to.</returns>
    Task<LetterText?> WriteAsync(Letter letter, IReadOnlyList<Guid> subjects, CancellationToken cancellationToken);

    /// <summary>Address of a recipient; null when it is no longer known.</summary>
    Task<string?> AddressOfAsync(Guid recipientId, CancellationToken cancellationToken);

    /// <summary>The server refused the address for good. May be told twice.</summary>
    Task BouncedAsync(Guid recipientId, CancellationToken cancellationToken);
}
