namespace AngersHabitat.Web.Features.Worksites;

/// <summary>What a name on a plan names.</summary>
public enum PlanNameKind
{
    Office,
    Commune,
    District,
}
