namespace AngersHabitat.Application.Common;

/// <summary>Tells who searches for an address which residences are being built or renovated. Answered by worksites.</summary>
public interface IWorksiteAddresses
{
    /// <summary>Those that the public pages show today.</summary>
    Task<IReadOnlyList<WorksiteAddress>> ReadAsync(CancellationToken cancellationToken);
}
