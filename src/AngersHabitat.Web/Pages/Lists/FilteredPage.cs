using AngersHabitat.Application.Lists;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Pages;

/// <summary>What a feature declares of a page that has filters, a list or a report: one class, without state.</summary>
public abstract class FilteredPage
{
    /// <summary>Address of the page, from the root.</summary>
    public abstract string Path { get; }

    /// <summary>What the form is called for screen readers, « Filtrer le journal ».</summary>
    public abstract string FormLabel { get; }

    /// <summary>Text of the form's button.</summary>
    public virtual string Button => "Filtrer";

    /// <summary>Text of the link that takes all filters off.</summary>
    public virtual string Reset => "Tout afficher";

    /// <summary>The question, whose properties declare the filters.</summary>
    public abstract Type Question { get; }

    /// <summary>Address of the page as a file; null when there is none.</summary>
    public virtual string? FilePath(string format) => null;
}

/// <summary>A page with filters, its question and its answer.</summary>
/// <typeparam name="TQuery">The question, read from the address; its properties declare the filters.</typeparam>
/// <typeparam name="TResult">What the use case answers.</typeparam>
public abstract class FilteredPage<TQuery, TResult> : FilteredPage
    where TQuery : class, IQuery<TResult>, IFiltered, new()
{
    public override Type Question => typeof(TQuery);

    /// <summary>What a filter offers to choose from; null when its type says it, or when it is no choice.</summary>
    /// <param name="filter">Property of the question.</param>
    /// <param name="result">What was answered.</param>
    public virtual IEnumerable<SelectListItem>? Choices(string filter, TResult result) => null;

    /// <summary>What a field shows while nothing is asked for: the date of the figures, a usual threshold; null: nothing.</summary>
    public virtual object? Usual(string filter, TResult result) => null;

    /// <summary>The form as it stands.</summary>
    internal FilterForm Form(TQuery query, TResult result)
        => new(Path, FormLabel, Button, Reset, query, [.. FilterField.Of(typeof(TQuery)).Select(field => new FilterControl(field, query, Choices(field, query, result), Usual(field.Property.Name, result)))]);

    private IReadOnlyList<SelectListItem>? Choices(FilterField field, TQuery query, TResult result)
    {
        var choices = (Choices(field.Property.Name, result) ?? Agencies(field, query))?.ToList();
        // What is asked for is shown, also when the list does not offer it.
        if (choices is not null && field.Text(query) is { } asked && choices.TrueForAll(choice => choice.Value != asked))
            choices.Add(new SelectListItem(field.Type == typeof(Guid) ? "Autre" : asked, asked));
        return choices;
    }

    // Where the list itself says none: agencies are the same for every list that one narrows.
    private static IEnumerable<SelectListItem>? Agencies(FilterField field, TQuery query)
        => field.Filter.IsOwn && query is IOfAgency of ? of.Asking.Agencies.Select(agency => new SelectListItem(agency.Name, field.Type == typeof(string) ? agency.Name : $"{agency.Id}")) : null;
}
