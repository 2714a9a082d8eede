namespace AngersHabitat.Application.Common;

/// <summary>Certifies what was erased by term, in the same transaction. Answered by privacy, which signs.</summary>
public interface IErasureRegister
{
    /// <summary>Leaves a certificate; none when nothing was erased.</summary>
    /// <param name="rule">By which rule.</param>
    /// <param name="erased">Identifiers of the rows, in any order. They are not kept.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task CertifyAsync(ErasingRule rule, IReadOnlyCollection<Guid> erased, CancellationToken cancellationToken);
}
