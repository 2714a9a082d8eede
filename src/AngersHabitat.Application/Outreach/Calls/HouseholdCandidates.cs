using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Whom the person on the line may live with, or be: asked, never supposed.</summary>
public sealed class HouseholdCandidates(PortalDbContext db, ILandlordNumbers landlord)
{
    // A number of a hundred addresses raises no useful question.
    private const int Most = 6;

    internal async Task<IReadOnlyList<GetCall.Question>> ReadAsync(CampaignContact contact, Person person, CancellationToken cancellationToken)
    {
        var own = await landlord.ReadAsync(cancellationToken);
        var numbers = person.Numbers.Where(number => !own.Contains(number) && !PlaceholderNumbers.Contains(number)).ToList();
        // One index a query.
        var found = await OthersAsync(contact, db.People.Where(other => other.HouseholdKey != null && other.HouseholdKey == person.HouseholdKey), cancellationToken);
        found.AddRange(await OthersAsync(contact, db.People.Where(other => other.SearchName == person.SearchName && other.BirthDate == person.BirthDate), cancellationToken));
        found.AddRange(await OthersAsync(contact, db.People.Where(other => numbers.Contains(other.Phone)), cancellationToken));
        found.AddRange(await OthersAsync(contact, db.People.Where(other => numbers.Contains(other.Phone2!)), cancellationToken));
        return [.. from row in found.DistinctBy(row => row.ContactId)
                   let question = HouseholdQuestions.Of(person, row.Person, own)
                   where question is not null
                   orderby question
                   select new GetCall.Question(row.ContactId, row.Person.FullName, row.Person.Civility, question.Value)];
    }

    private async Task<List<Row>> OthersAsync(CampaignContact contact, IQueryable<Person> people, CancellationToken cancellationToken)
        => await (
            from person in people
            join other in db.CampaignContacts on person.Id equals other.PersonId
            join campaign in db.Campaigns on other.CampaignId equals campaign.Id
            where person.Id != contact.PersonId && person.GroupId != contact.GroupId && campaign.State == CampaignState.Active
                && ContactStates.Callable.Contains(other.State)
                && !db.HouseholdDecisions.Any(decision => !decision.IsSame
                    && ((decision.FirstId == person.Id && decision.SecondId == contact.PersonId) || (decision.SecondId == person.Id && decision.FirstId == contact.PersonId)))
            orderby person.SearchName, other.Id
            select new Row(other.Id, person)).AsNoTracking().Take(Most).ToListAsync(cancellationToken);

    private sealed record Row(Guid ContactId, Person Person);
}
