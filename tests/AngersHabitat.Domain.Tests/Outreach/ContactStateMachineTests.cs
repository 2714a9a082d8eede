using AngersHabitat.Domain.Outreach;
using CsCheck;
using static AngersHabitat.Domain.Tests.Outreach.OutreachSamples;

namespace AngersHabitat.Domain.Tests.Outreach;

/// <summary>Any sequence of actions, valid or refused, on a campaign of four people and two agents.</summary>
public class ContactStateMachineTests
{
    private const int People = 4;

    private enum Kind { Reserve, Record, Renew, Release, Expire, Wait, FixNumber, Exclude, Urgent, Pause, Start, Close }

    private sealed record Step(Kind Kind, int Who, bool SecondAgent, Outcome Outcome, int Minutes, bool Flag);

    private static readonly Gen<Step> AnyStep = Gen.Select(
        Gen.Frequency(
            (6, Gen.Const(Kind.Reserve)), (6, Gen.Const(Kind.Record)), (3, Gen.Const(Kind.Wait)), (1, Gen.Const(Kind.Renew)),
            (1, Gen.Const(Kind.Release)), (1, Gen.Const(Kind.Expire)), (1, Gen.Const(Kind.FixNumber)), (1, Gen.Const(Kind.Exclude)),
            (1, Gen.Const(Kind.Urgent)), (1, Gen.Const(Kind.Pause)), (1, Gen.Const(Kind.Start)), (1, Gen.Const(Kind.Close))),
        Gen.Int[0, People - 1], Gen.Bool, Gen.Enum<Outcome>(), Gen.Int[1, 600], Gen.Bool,
        (kind, who, second, outcome, minutes, flag) => new Step(kind, who, second, outcome, minutes, flag));

    [Fact]
    public void AnySequence_OfActions_KeepsTheInvariants()
        => AnyStep.Array[1, 60].Sample(steps =>
        {
            var world = new World();
            foreach (var step in steps)
                world.Take(step);
        }, iter: Runs.Of(600));

    private sealed class World
    {
        private readonly Campaign _campaign = ActiveCampaign(attemptsAllowed: 2);
        private readonly List<CampaignContact> _contacts;
        private readonly List<CallAttempt>[] _stored = [.. Enumerable.Range(0, People).Select(_ => new List<CallAttempt>())];
        private DateTime _now = Thursday;

        public World() => _contacts = [.. Enumerable.Range(0, People).Select(_ => Contact(_campaign))];

        public void Take(Step step)
        {
            var before = _contacts.Select(contact => (contact.State, contact.Attempts)).ToList();
            var refused = false;
            try
            {
                Act(step);
            }
            catch (RuleException)
            {
                refused = true;
            }
            if (refused)
                _contacts.Select(contact => contact.Attempts).ShouldBe(before.Select(pair => pair.Attempts), "a refusal records nothing");
            for (var who = 0; who < People; who++)
                CheckContact(_contacts[who], _stored[who], before[who].Attempts);
            if (_campaign.State == CampaignState.Closed)
                _contacts.ShouldNotContain(contact => contact.State == ContactState.Reserved || contact.LeaseAgentId != null);
            _contacts.CountBy(contact => contact.State).Sum(pair => pair.Value).ShouldBe(People);
        }

        private void Act(Step step)
        {
            var (contact, agent) = (_contacts[step.Who], step.SecondAgent ? OtherAgent : Agent);
            switch (step.Kind)
            {
                case Kind.Reserve: contact.Reserve(_campaign, agent, _now); break;
                case Kind.Record:
                    _stored[step.Who].Add(contact.Record(_campaign, Report(step.Outcome, _now, agent) with { ImmediateDanger = step.Flag }, step.Flag, HolidayCalendar.France));
                    break;
                case Kind.Renew: contact.Renew(agent, _now); break;
                case Kind.Release: contact.Release(agent); break;
                case Kind.Expire: contact.ExpireLease(_now); break;
                case Kind.Wait: _now = _now.AddMinutes(step.Minutes); break;
                case Kind.FixNumber: contact.NumberFixed(_now); break;
                case Kind.Exclude: contact.Exclude(); break;
                case Kind.Urgent: contact.MarkUrgent(); break;
                case Kind.Pause: _campaign.Pause(); break;
                case Kind.Start: _campaign.Start(_now); break;
                default: _campaign.Close(Blockers(), _now); break;
            }
        }

        private ClosingBlockers Blockers() => new(
            _contacts.Count(contact => contact.State == ContactState.Reserved),
            _contacts.Count(contact => contact.State == ContactState.CallbackDue), 0, 0);

        private void CheckContact(CampaignContact contact, List<CallAttempt> stored, int attemptsBefore)
        {
            contact.Attempts.ShouldBeGreaterThanOrEqualTo(attemptsBefore);
            contact.Attempts.ShouldBe(stored.Count);
            stored.Select(attempt => attempt.Rank).ShouldBe(Enumerable.Range(1, stored.Count));
            Enum.IsDefined(contact.State).ShouldBeTrue();
            var reserved = contact.State == ContactState.Reserved;
            (contact.LeaseAgentId is not null).ShouldBe(reserved);
            (contact.LeaseEndsAt is not null).ShouldBe(reserved);
            (contact.ReturnState is not null).ShouldBe(reserved);
            if (contact.State is ContactState.RetryDue or ContactState.CallbackDue)
                contact.DueAt.ShouldNotBeNull();
            if (contact.State == ContactState.ToCall)
                contact.Attempts.ShouldBe(0);
            if (contact.State == ContactState.Unreachable)
                contact.CountedAttempts.ShouldBeGreaterThanOrEqualTo(_campaign.AttemptsAllowed);
        }
    }
}
