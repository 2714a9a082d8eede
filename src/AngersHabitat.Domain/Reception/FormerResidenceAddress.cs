namespace AngersHabitat.Domain.Reception;

/// <summary>A name in addresses that a residence had before. It leads to the present one for ever: it stands in bookmarks and messages.</summary>
public sealed class FormerResidenceAddress
{
    private FormerResidenceAddress()
    {
    }

    internal FormerResidenceAddress(string slug, Guid residenceId) => (Slug, ResidenceId) = (slug, residenceId);

    /// <summary>The former name, unique; no residence takes it again but the one that had it.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>The residence that it leads to.</summary>
    public Guid ResidenceId { get; private set; }
}
