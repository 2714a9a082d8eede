namespace AngersHabitat.Domain.Outreach;

/// <summary>Groups of states that rules and figures share.</summary>
public static class ContactStates
{
    /// <summary>States from which « Personne suivante » may take somebody.</summary>
    public static readonly IReadOnlyList<ContactState> Callable =
        [ContactState.ToCall, ContactState.RetryDue, ContactState.CallbackDue];

    /// <summary>States that a person's own call back may reopen: the callable ones, and those where we wait for a sign.</summary>
    public static readonly IReadOnlyList<ContactState> Takeable =
        [.. Callable, ContactState.NumberToFix, ContactState.Unreachable];

    /// <summary>
    /// States in which the campaign has nothing more to do for the person: news taken, help refused, calls refused. This is what « terminé » means in every
    /// figure; somebody unreachable is not, since somebody goes and sees.
    /// </summary>
    public static readonly IReadOnlyList<ContactState> Settled =
        [ContactState.Completed, ContactState.Declined, ContactState.Excluded];

    /// <summary>States in which nobody calls any more: settled, or given up as unreachable, where somebody goes and sees.</summary>
    public static readonly IReadOnlyList<ContactState> CallsOver = [.. Settled, ContactState.Unreachable];

    /// <summary>Whether the campaign has nothing more to do for the person.</summary>
    public static bool IsFinal(this ContactState state) => Settled.Contains(state);

    /// <summary>Whether a lease may be taken from this state.</summary>
    public static bool IsTakeable(this ContactState state) => Takeable.Contains(state);
}
