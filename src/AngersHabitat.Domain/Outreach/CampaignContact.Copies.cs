namespace AngersHabitat.Domain.Outreach;

/// <content>What is copied of the person, since the order and the languages of calls are told by it.</content>
public sealed partial class CampaignContact
{
    /// <summary>Whether it is known when she was born (<see cref="AgeRules.IsKnown"/>): the oldest come first, whoever is of unknown age after them.</summary>
    public static readonly RowRule<CampaignContact> BirthKnown = new(contact => contact.BirthDate > AgeRules.LastPlaceholder);

    /// <summary>Whether her language is among those given: codes separated by commas, as <see cref="CampaignAgent.Languages"/> has them.</summary>
    public static readonly RowRule<CampaignContact, string> SpokenIn = new((contact, languages) => ("," + languages + ",").Contains("," + contact.Language + ","));

    /// <summary>Takes again what is copied of the person.</summary>
    public void Follow(Person person) => (LivesAlone, BirthDate, Language) = (person.LivesAlone, person.BirthDate, person.Language);

    /// <summary>Forgets what could tell who she is; where she stood and what was tried stay, for the figures.</summary>
    public void Anonymise()
        => (LivesAlone, BirthDate, Language, CallbackAgentId) = (false, Person.NoBirthDate, Languages.French, null);
}
