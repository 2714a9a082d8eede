namespace AngersHabitat.Application.Common;

/// <summary>
/// What a feature holds of people whom it knows by number alone. Every feature that keeps numbers answers; whoever asks for her file gets all of them
/// (GDPR, article 15), and who is erased is erased there too (article 17).
/// </summary>
public interface IHeldByNumber
{
    /// <summary>What is held under any of the numbers (E.164), in any order.</summary>
    Task<IReadOnlyList<HeldByNumber>> FindAsync(IReadOnlyCollection<string> numbers, CancellationToken cancellationToken);

    /// <summary>Forgets what is held under the numbers; what is under way stays until it ends.</summary>
    /// <returns>How many rows were forgotten.</returns>
    Task<int> ForgetAsync(IReadOnlyCollection<string> numbers, CancellationToken cancellationToken);
}
