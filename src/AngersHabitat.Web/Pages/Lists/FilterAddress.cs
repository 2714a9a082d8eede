using AngersHabitat.Application.Lists;
using Microsoft.AspNetCore.Http.Extensions;

namespace AngersHabitat.Web.Pages;

/// <summary>Addresses that hold a question: what filters nothing is left out, so that a link stays short and shows the same to everyone.</summary>
public static class FilterAddress
{
    /// <summary>The address of a question.</summary>
    /// <param name="path">Path from the root.</param>
    /// <param name="changes">Parts that differ from it, by their name in the address; empty: without that part. Other names are added.</param>
    public static string Of(string path, IFiltered question, params IReadOnlyList<(string Name, string? Value)> changes)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(changes);
        var query = new QueryBuilder();
        foreach (var field in FilterField.Of(question.GetType()))
        {
            if (changes.All(change => change.Name != field.Filter.Name) && field.AddressText(question) is { } text)
                query.Add(field.Filter.Name, text);
        }
        foreach (var (name, value) in changes)
        {
            if ((string.IsNullOrEmpty(value) ? AllOf(question, name) : value) is { } written)
                query.Add(name, written);
        }
        return path + query.ToQueryString();
    }

    private static string? AllOf(IFiltered question, string name)
        => FilterField.Of(question.GetType()).FirstOrDefault(field => field.Filter.Name == name)?.AllOf(question);
}
