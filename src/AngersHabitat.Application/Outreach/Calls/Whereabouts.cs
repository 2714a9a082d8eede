using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>What rescuers ask for, whole, to be read aloud: who, where to the door, and every number, even one that failed before.</summary>
/// <param name="Civility">Form of address.</param>
/// <param name="Name">Given and family name.</param>
/// <param name="Age">Age today.</param>
/// <param name="LivesAlone">Whether she lives alone.</param>
/// <param name="Residence">Name of the residence; may be empty.</param>
/// <param name="AddressLines">Address line by line: street, then stair, floor and door, then commune; empty when the portal does not know it.</param>
/// <param name="Numbers">Numbers, E.164, first the one to dial.</param>
public sealed record Whereabouts(
    Civility Civility, string Name, int? Age, bool LivesAlone, string Residence, IReadOnlyList<string> AddressLines, IReadOnlyList<string> Numbers)
{
    /// <summary>Of a person as the portal knows her.</summary>
    public static Whereabouts Of(Person person, DateOnly today) => new(
        person.Civility, $"{person.FirstName} {person.LastName}", AgeRules.AgeOn(person.BirthDate, today), person.LivesAlone, person.Residence,
        person.Address.Split([',', '\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        [.. new[] { person.WorkingNumber, person.Phone, person.Phone2 }.Where(number => !string.IsNullOrEmpty(number)).Select(number => number!).Distinct(StringComparer.Ordinal)]);
}
