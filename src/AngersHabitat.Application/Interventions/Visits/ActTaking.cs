using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Applies the rules of a visit to acts, one after the other, oldest first.</summary>
internal sealed class ActTaking(Intervention visit, Protocol? protocol, Func<RecordVisit.Act, VisitAct> made)
{
    public List<RecordVisit.Refusal> Refusals { get; } = [];

    /// <summary>Whether anything was new.</summary>
    public bool Changed { get; private set; }

    /// <summary>The act by which the work goes on in another visit; null: none.</summary>
    public VisitAct? GoesOnBy { get; private set; }

    public void Take(RecordVisit.Act sent)
    {
        try
        {
            var act = made(sent);
            var isNew = Do(sent, act);
            if (isNew && sent.Kind == VisitActKind.FollowUp)
                GoesOnBy = act;
            Changed |= isNew;
        }
        catch (RuleException rule)
        {
            Refusals.Add(new RecordVisit.Refusal(sent.Id, rule));
        }
    }

    private bool Do(RecordVisit.Act sent, VisitAct act) => sent.Kind switch
    {
        VisitActKind.Answer => visit.Answer(protocol, sent.PointKey!.Value, sent.Reply!.Value, sent.Words, act),
        VisitActKind.Start => visit.Start(protocol, act),
        VisitActKind.StartAnyway => visit.StartAnyway(protocol, sent.Words, act),
        VisitActKind.Done => visit.End(protocol, InterventionState.Done, sent.Words, act),
        VisitActKind.FollowUp => visit.End(protocol, InterventionState.FollowUp, sent.Words, act),
        VisitActKind.Absent => visit.NoteAbsent(sent.Words, act),
        _ => throw Unknown.Value(sent.Kind),
    };
}
