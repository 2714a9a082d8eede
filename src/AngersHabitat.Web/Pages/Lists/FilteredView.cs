namespace AngersHabitat.Web.Pages;

/// <summary>A page with filters, for its view.</summary>
/// <param name="Query">The question that was answered: without what could not be read.</param>
/// <param name="Result">The answer.</param>
public sealed record FilteredView<TQuery, TResult>(TQuery Query, TResult Result, FilterForm Form);
