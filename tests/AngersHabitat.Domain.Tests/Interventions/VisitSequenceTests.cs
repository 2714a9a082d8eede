using AngersHabitat.Domain.Interventions;
using CsCheck;
using static AngersHabitat.Domain.Tests.Interventions.VisitSamples;

namespace AngersHabitat.Domain.Tests.Interventions;

/// <summary>
/// Whatever two people do, in any order, also with ticks of a device that arrive late or twice: no visit begins with a required point missing, none is done
/// so, vital exceptions aside, and no exception leaves the list unanswered.
/// </summary>
public sealed class VisitSequenceTests
{
    private static readonly Protocol[] Versions = [Protocol(), Protocol([.. FirstProtocols.Occupied.Take(4), new(PointMoment.After, "Rien", true)])];

    private enum Kind { Answer, AnswerAll, Start, StartAnyway, Done, FollowUp, Schedule, Take, Confirm, Postpone, Absent, Cancel, Wait, Resend, Publish, Say }

    private sealed record Step(Kind Kind, int Point, PointReply Reply, int Minutes, int LateBy);

    private static readonly Gen<Step> AnyStep = Gen.Select(
        Gen.Frequency(
            (8, Gen.Const(Kind.Answer)), (5, Gen.Const(Kind.AnswerAll)), (5, Gen.Const(Kind.Start)), (3, Gen.Const(Kind.StartAnyway)), (4, Gen.Const(Kind.Done)),
            (1, Gen.Const(Kind.FollowUp)), (3, Gen.Const(Kind.Schedule)), (2, Gen.Const(Kind.Take)), (2, Gen.Const(Kind.Confirm)), (1, Gen.Const(Kind.Postpone)),
            (1, Gen.Const(Kind.Absent)), (1, Gen.Const(Kind.Cancel)), (3, Gen.Const(Kind.Wait)), (4, Gen.Const(Kind.Resend)), (1, Gen.Const(Kind.Publish)), (1, Gen.Const(Kind.Say))),
        Gen.Int[0, 10], Gen.Enum<PointReply>(), Gen.Int[1, 300], Gen.Int[0, 400],
        (kind, point, reply, minutes, late) => new Step(kind, point, reply, minutes, late));

    [Fact]
    public void AnySequence_OfActions_KeepsTheProtocol()
    {
        var reached = new Dictionary<InterventionState, int>();
        var exceptions = 0;
        Gen.Select(Gen.Enum<Urgency>(), AnyStep.Array[1, 60]).Sample((urgency, steps) =>
        {
            var world = new World(urgency);
            foreach (var step in steps)
                world.Take(step);
            lock (reached)
            {
                foreach (var state in world.Visit.Steps.Select(step => step.State).Distinct())
                    reached[state] = reached.GetValueOrDefault(state) + 1;
                exceptions += world.Visit.ExceptionAt is null ? 0 : 1;
            }
        }, iter: Runs.Of(3_000));
        reached.Keys.ShouldContain(InterventionState.Done, "sequences go all the way");
        exceptions.ShouldBeGreaterThan(0);
    }

    private sealed class World(Urgency urgency)
    {
        private readonly List<Action> _sent = [];
        private DateTime _now = DayBefore.AddMinutes(30);
        private Protocol _inForce = Versions[0];

        public Intervention Visit { get; } = Visit(urgency);

        private Protocol Counting => Versions.SingleOrDefault(version => version.Id == Visit.ProtocolId) ?? _inForce;

        public void Take(Step step)
        {
            var (before, steps, answers, owed) = (Visit.State, Visit.Steps.Count, Visit.Answers.Count, Visit.IsExceptionOwed);
            var mayStart = Visit.Check(Counting).Missing(PointMoment.DayBefore, PointMoment.AtDoor).Count == 0;
            var mayEnd = Visit.Check(Counting).Missing(PointMoment.During, PointMoment.After).Count == 0;
            try
            {
                Act(step);
            }
            catch (RuleException)
            {
                (Visit.State, Visit.Steps.Count, Visit.Answers.Count, Visit.IsExceptionOwed).ShouldBe((before, steps, answers, owed), "a refusal changes nothing");
            }
            if (before != InterventionState.InProgress && Visit.State == InterventionState.InProgress)
                (mayStart || (Visit.Urgency == Urgency.Vital && Visit.ExceptionReason is not null && Visit.IsExceptionOwed)).ShouldBeTrue();
            if (before == InterventionState.InProgress && InterventionStates.Visited.Contains(Visit.State))
                (mayEnd || Visit.ExceptionAt is not null).ShouldBeTrue();
            if (owed && !Visit.IsExceptionOwed)
                Visit.Check(Counting).Owed.ShouldBeEmpty();
            Visit.Steps.Select(noted => noted.At).ShouldBeInOrder();
            Visit.Steps.Select(noted => noted.Token).ShouldBeUnique();
            Visit.Answers.Select(answer => answer.Id).ShouldBeUnique();
        }

        private void Act(Step step)
        {
            if (step.Kind == Kind.Wait)
                _now = _now.AddMinutes(step.Minutes);
            else if (step.Kind == Kind.Publish)
                _inForce = Versions[step.Point % 2];
            else if (step.Kind == Kind.Resend && _sent.Count > 0)
                _sent[step.Point % _sent.Count]();
            else if (step.Kind == Kind.AnswerAll)
                AnswerAll(step);
            else if (Made(step) is { } made)
                Send(made);
        }

        private void AnswerAll(Step step)
        {
            foreach (var point in Counting.Points.Where(point => point.IsBefore || Visit.StartedAt is not null))
            {
                Visit.Answer(Counting, point.Key, PointReply.Yes, null, At(step));
                if (Visit is { EndedAt: not null, IsExceptionOwed: false })
                    return;
            }
        }

        private void Send(Action made)
        {
            _sent.Add(made);
            made();
        }

        private VisitAct At(Step step) => VisitSamples.Act(_now.AddMinutes(-step.LateBy), _now);

        private Action? Made(Step step)
        {
            var (act, point) = (At(step), Counting.Points[step.Point % Counting.Points.Count]);
            return step.Kind switch
            {
                Kind.Answer => () => Visit.Answer(Counting, point.Key, step.Reply, step.Minutes % 2 == 0 ? "raison" : null, act),
                Kind.Start => () => Visit.Start(Counting, act),
                Kind.StartAnyway => () => Visit.StartAnyway(Counting, step.Minutes % 3 == 0 ? null : "Danger", act),
                Kind.Done => () => Visit.End(Counting, InterventionState.Done, null, act),
                Kind.FollowUp => () => Visit.End(Counting, InterventionState.FollowUp, "suite", act),
                Kind.Schedule => () => Visit.Schedule(VisitSlot.Of(DateOnly.FromDateTime(_now).AddDays(step.Minutes % 2), HalfDay.Afternoon), Goer, act),
                Kind.Take => () => Visit.Take(Goer, act),
                Kind.Confirm => () => Visit.Confirm(Counting, act),
                Kind.Postpone => () => Visit.Postpone(PostponeReason.Weather, null, act),
                Kind.Absent => () => Visit.NoteAbsent(null, act),
                Kind.Cancel => () => Visit.GiveUp(InterventionState.Cancelled, "erreur", act),
                Kind.Say => () => Visit.Say(TenantWish.Ill, null, act),
                Kind.AnswerAll or Kind.Wait or Kind.Resend or Kind.Publish => null,
                _ => throw Unknown.Value(step.Kind),
            };
        }
    }
}
