using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Mail;

namespace AngersHabitat.Application.Mail;

/// <summary>Posts letters with the change that causes them: rows of the same transaction, sent after the commit (<see cref="SendLetters"/>).</summary>
public sealed class LetterBox(PortalDbContext db, PortalClock clock, EventLog events)
{
    /// <summary>Posts a letter from a command.</summary>
    /// <param name="kind">What it is about; its <see cref="ILetterWriter"/> knows recipient and subject by their identifiers.</param>
    /// <param name="recipientId">Who gets it.</param>
    /// <param name="subjectId">What it tells; the same is told to the same recipient once.</param>
    /// <returns>The letter.</returns>
    public Guid Post(LetterKind kind, Guid recipientId, Guid subjectId)
    {
        var letter = db.Letters.Add(new Letter(kind, recipientId, subjectId, Letter.AwaitedRank, clock.UtcNow)).Entity;
        events.Ring(SendLetters.ChoreName);
        return letter.Id;
    }
}
