namespace AngersHabitat.Application.Lists;

/// <summary>The dates of which figures are given: part of a question, so that all of it stands in the address.</summary>
public interface IFigurePeriod : IFiltered
{
    /// <summary>First date; null: thirty days with the last one.</summary>
    DateOnly? From { get; }

    /// <summary>Last date, included; null: today.</summary>
    DateOnly? To { get; }
}
