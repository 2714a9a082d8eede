using AngersHabitat.Application.Lists;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;

namespace AngersHabitat.Web.Pages;

/// <summary>
/// What the address says to an action is read or refused with 400, never passed over: a single value of an action that cannot be read, or is given twice, is no request
/// (the page of the error); a filter given twice is an error at its field, like one that cannot be read.
/// </summary>
internal sealed class ReadableArguments(IModelMetadataProvider metadata) : IActionFilter
{
    private const string Twice = "Cette valeur est donnée deux fois. N'en gardez qu'une.";

    public void OnActionExecuting(ActionExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var parameter in context.ActionDescriptor.Parameters)
        {
            if (parameter.ParameterType.IsAssignableTo(typeof(IFiltered)))
                MarkTwice(context, parameter.ParameterType);
            else if (!IsReadable(context, parameter))
                context.Result = new BadRequestResult();
            else if (IsBlank(context, parameter))
                context.Result = new NotFoundResult();
        }
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }

    private static void MarkTwice(ActionExecutingContext context, Type question)
    {
        var request = context.HttpContext.Request;
        foreach (var name in FilterField.Of(question).Select(field => field.Filter.Name))
        {
            if (request.Query[name].Count > 1 || (request.HasFormContentType && request.Form[name].Count > 1))
                context.ModelState.TryAddModelError(name, Twice);
        }
    }

    private bool IsReadable(ActionExecutingContext context, ParameterDescriptor parameter)
    {
        // A form has its fields, and its own way to show them again.
        var (type, name) = (metadata.GetMetadataForType(parameter.ParameterType), parameter.BindingInfo?.BinderModelName ?? parameter.Name);
        if (type is { IsComplexType: true, IsEnumerableType: false } || parameter.BindingInfo?.BinderType is not null)
            return true;
        var isSingle = !type.IsEnumerableType && parameter.BindingInfo?.BindingSource != BindingSource.Body;
        return !HasErrors(context.ModelState, name) && !(isSingle && context.HttpContext.Request.Query.TryGetValue(name, out StringValues given) && given.Count > 1);
    }

    // A part of the path that is nothing but blanks is read as no value: nothing stands there.
    private static bool IsBlank(ActionExecutingContext context, ParameterDescriptor parameter)
        => parameter.BindingInfo?.BindingSource == BindingSource.Path && context.RouteData.Values.ContainsKey(parameter.Name)
            && !(context.ActionArguments.TryGetValue(parameter.Name, out var value) && value is not null);

    private static bool HasErrors(ModelStateDictionary state, string name)
        => state.Any(entry => entry.Value!.Errors.Count > 0 && (entry.Key.Equals(name, StringComparison.OrdinalIgnoreCase) || entry.Key.StartsWith(name + "[", StringComparison.OrdinalIgnoreCase)));
}
