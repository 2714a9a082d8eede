namespace AngersHabitat.Domain.Worksites;

/// <summary>Which phase may follow which, and what the phases mean in the figures.</summary>
public static class PhaseRules
{
    /// <summary>The phases that may follow: the next one, or cancellation as long as nothing is delivered.</summary>
    public static IReadOnlyList<Phase> Next(Phase phase) => phase switch
    {
        Phase.Study => [Phase.Tender, Phase.Cancelled],
        Phase.Tender => [Phase.Works, Phase.Cancelled],
        Phase.Works => [Phase.Acceptance, Phase.Cancelled],
        Phase.Acceptance => [Phase.Delivered, Phase.Cancelled],
        Phase.Delivered or Phase.Cancelled => [],
        _ => throw Unknown.Value(phase),
    };

    /// <summary>Engaged: works or acceptance. A suspended operation stays engaged.</summary>
    public static bool IsEngaged(this Phase phase) => phase is Phase.Works or Phase.Acceptance;

    /// <summary>Under study: study or tender.</summary>
    public static bool IsUnderStudy(this Phase phase) => phase is Phase.Study or Phase.Tender;

    /// <summary>Nothing more will happen.</summary>
    public static bool IsFinal(this Phase phase) => phase is Phase.Delivered or Phase.Cancelled;

    /// <summary>The milestone whose actual date is the entry into the phase; null for cancellation, which no milestone marks.</summary>
    public static MilestoneKind? EntryMilestone(Phase phase) => phase switch
    {
        Phase.Study => MilestoneKind.Study,
        Phase.Tender => MilestoneKind.Tender,
        Phase.Works => MilestoneKind.StartOrder,
        Phase.Acceptance => MilestoneKind.Completion,
        Phase.Delivered => MilestoneKind.Delivery,
        Phase.Cancelled => null,
        _ => throw Unknown.Value(phase),
    };
}
