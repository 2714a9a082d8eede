namespace AngersHabitat.Domain.Mail;

/// <summary>What a letter is about; each kind has its one writer.</summary>
public enum LetterKind
{
    /// <summary>To an address that asked to follow something: the link that confirms it.</summary>
    SubscriptionRequest,

    /// <summary>News of what an address follows. Several to the same address within the hour are one letter.</summary>
    News,

    /// <summary>To an agent: the link by which she chooses her password.</summary>
    AccountLink,
}
