using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>What is to be completed of somebody.</summary>
/// <param name="Form">What was learnt.</param>
/// <param name="Person">Who she is and what is missing.</param>
public sealed record PersonGapsPage(CompletePerson.Command Form, GetPersonGaps.Result Person) : FormPage<CompletePerson.Command>(Form)
{
    /// <summary>Where it comes from: the call, or the list of people to review.</summary>
    public string Back => Person.ContactId is { } contact ? $"/agents/appels/{contact}" : $"{ReviewList.Address}?vue=Incomplete";

    /// <summary>Whether something is missing.</summary>
    public bool Asks(Domain.Outreach.PersonGaps gap) => Person.Gaps.HasFlag(gap);
}
