using System.Collections.Concurrent;
using AngersHabitat.Application.Lists;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace AngersHabitat.Web.Pages.Kept;

/// <summary>
/// The part of an address that a page reads. What it does not know is taken out before the page is made, so that it can neither multiply what is
/// kept nor appear in a link of the page that others get.
/// </summary>
internal sealed class KeptQuery(IModelMetadataProvider metadata)
{
    private readonly ConcurrentDictionary<string, (string Name, bool IsSealed)[]> _names = new(StringComparer.Ordinal);

    /// <summary>Each known parameter in the order of its name, with its values.</summary>
    /// <returns>Null when it holds words that somebody typed, which belong in no cache.</returns>
    public QueryString? Of(HttpRequest request, ControllerActionDescriptor action)
    {
        if (!request.QueryString.HasValue)
            return request.QueryString;
        var known = new QueryBuilder();
        foreach (var (name, sealedWords) in _names.GetOrAdd(action.Id, _ => NamesOf(action)))
        {
            if (!request.Query.TryGetValue(name, out var values))
                continue;
            if (sealedWords)
                return null;
            known.Add(name, (IEnumerable<string>)values.Select(value => value ?? "").ToArray());
        }
        return known.ToQueryString();
    }

    private (string Name, bool IsSealed)[] NamesOf(ControllerActionDescriptor action) => [.. action.Parameters
        .SelectMany(parameter => metadata.GetMetadataForType(parameter.ParameterType) is { IsComplexType: true } complex
            ? complex.Properties.SelectMany(NamesOf)
            : [(Name: parameter.BindingInfo?.BinderModelName ?? parameter.Name, IsSealed: false)])
        .DistinctBy(known => known.Name, StringComparer.OrdinalIgnoreCase).OrderBy(known => known.Name, StringComparer.Ordinal)];

    // Filters that stand beside those of the list have an empty name of their own.
    private static IEnumerable<(string Name, bool IsSealed)> NamesOf(ModelMetadata property)
        => property is { IsComplexType: true, BinderModelName: "" }
            ? property.Properties.SelectMany(NamesOf)
            : [(property.BinderModelName ?? property.Name!, property.ModelType == typeof(SealedWords))];
}
