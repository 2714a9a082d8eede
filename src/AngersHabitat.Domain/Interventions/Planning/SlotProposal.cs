namespace AngersHabitat.Domain.Interventions;

/// <summary>A half day against which nothing speaks.</summary>
/// <param name="On">Date.</param>
/// <param name="Half">Half day.</param>
/// <param name="WorkerId">Who goes.</param>
/// <param name="Nearness">How near who goes is then anyway.</param>
/// <param name="KeepsPromise">Whether it ends before the promise does.</param>
public sealed record SlotProposal(DateOnly On, HalfDay Half, Guid WorkerId, Nearness Nearness, bool KeepsPromise)
{
    /// <summary>The slot.</summary>
    public VisitSlot Slot => VisitSlot.Of(On, Half);
}
