namespace AngersHabitat.Web.Pages;

/// <param name="What">What is to be done.</param>
/// <param name="Why">Since when, or why.</param>
/// <param name="Where">Words of the link.</param>
/// <param name="Href">Where it is done.</param>
public sealed record DayTask(string What, string Why, string Where, string Href);
