namespace AngersHabitat.Application.Common;

/// <summary>The crisis periods, which charts shade and with which figures are compared. Answered by the landlord.</summary>
public interface ICrises
{
    /// <summary>All of them, the earliest first.</summary>
    IReadOnlyList<CrisisSpan> All { get; }
}
