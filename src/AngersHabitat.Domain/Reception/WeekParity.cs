namespace AngersHabitat.Domain.Reception;

/// <summary>Every second week, by the number of the week (ISO 8601): week 53 and week 1 after it are both odd.</summary>
public enum WeekParity
{
    /// <summary>Weeks 2, 4 … 52.</summary>
    Even,

    /// <summary>Weeks 1, 3 … 53.</summary>
    Odd,
}
