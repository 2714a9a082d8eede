namespace AngersHabitat.Domain.Outreach;

/// <summary>Which question two people raise.</summary>
public static class HouseholdQuestions
{
    /// <summary>The question; null when nothing links them.</summary>
    /// <param name="one">One person.</param>
    /// <param name="other">The other one.</param>
    /// <param name="ownNumbers">Numbers of the landlord's own, E.164.</param>
    public static HouseholdQuestion? Of(Person one, Person other, IReadOnlySet<string> ownNumbers)
    {
        if (string.Equals(SearchText.Normalize(one.FullName), SearchText.Normalize(other.FullName), StringComparison.Ordinal) && one.BirthDate == other.BirthDate)
            return HouseholdQuestion.SamePerson;
        if (one.HouseholdKey is { } key && string.Equals(key, other.HouseholdKey, StringComparison.Ordinal))
            return HouseholdQuestion.SameHousehold;
        return one.Numbers.Any(number => other.HasNumber(number) && !ownNumbers.Contains(number) && !PlaceholderNumbers.Contains(number))
            ? HouseholdQuestion.SharedNumber
            : null;
    }
}
