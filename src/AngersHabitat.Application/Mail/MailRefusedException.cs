using AngersHabitat.Domain.Mail;

namespace AngersHabitat.Application.Mail;

/// <summary>A letter did not leave. What the server wrote is left out: it may repeat the address.</summary>
/// <param name="failure">Why.</param>
/// <param name="answer">The server's SMTP code, when it gave one.</param>
/// <param name="inner">What failed underneath.</param>
public sealed class MailRefusedException(LetterFailure failure, int? answer, Exception? inner = null) : IOException($"{failure} ({answer})", inner)
{
    /// <summary>Why.</summary>
    public LetterFailure Failure { get; } = failure;

    /// <summary>The server's SMTP code.</summary>
    public int? Answer { get; } = answer;
}
