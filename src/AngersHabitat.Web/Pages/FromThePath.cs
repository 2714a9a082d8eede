using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing.Template;

namespace AngersHabitat.Web.Pages;

/// <summary>What stands in the path of an action is read from the path alone: no field of a form and no part of the query of the same name takes its place.</summary>
internal sealed class FromThePath : IActionModelConvention
{
    public void Apply(ActionModel action)
    {
        ArgumentNullException.ThrowIfNull(action);
        var inPath = NamesIn(action).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in action.Parameters.Where(parameter => inPath.Contains(parameter.Name)))
        {
            var binding = parameter.BindingInfo ??= new BindingInfo();
            if (binding is { BindingSource: null, BinderType: null })
                binding.BindingSource = BindingSource.Path;
        }
    }

    private static IEnumerable<string?> NamesIn(ActionModel action)
        => from own in action.Selectors
           from root in action.Controller.Selectors.Select(selector => selector.AttributeRouteModel).DefaultIfEmpty()
           let route = AttributeRouteModel.CombineAttributeRouteModel(root, own.AttributeRouteModel)?.Template
           where route is not null
           from parameter in TemplateParser.Parse(route.TrimStart('~', '/')).Parameters
           select parameter.Name;
}
