using AngersHabitat.Application.Interventions;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>The acts of a visit: its points, its beginning, its end.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Address">Where they are sent, without « /geste ».</param>
/// <param name="IsWhole">Whether what follows the beginning is written too, out of sight, for a telephone without network.</param>
public sealed record VisitActs(VisitView Visit, string Address, bool IsWhole = false)
{
    /// <summary>The form of each act: of the visit itself under its identifier, of a point under its key.</summary>
    public RowForms<ActForm> Act { get; } = new(_ => new ActForm { Id = Guid.NewGuid() });

    /// <summary>Key of the form of a point: a page shows the same point of several visits.</summary>
    /// <param name="pointKey">The point.</param>
    /// <param name="way">1: yes or no; 2: with a reason.</param>
    public Guid KeyOf(Guid pointKey, byte way)
    {
        var (visit, point) = (Visit.Id.ToByteArray(), pointKey.ToByteArray());
        var key = visit.Zip(point, (a, b) => (byte)(a ^ b)).ToArray();
        key[0] ^= way;
        return new Guid(key);
    }

    /// <summary>Key of the form of an act of the visit itself.</summary>
    public Guid KeyOf(VisitActKind kind) => KeyOf(Guid.Empty, (byte)(10 + kind));
}
