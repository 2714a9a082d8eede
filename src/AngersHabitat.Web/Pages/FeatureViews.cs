using Microsoft.AspNetCore.Mvc.Razor;

namespace AngersHabitat.Web.Pages;

/// <summary>Views live beside their controller: <c>Features/{Feature}/{Controller}/{Action}.cshtml</c>.</summary>
internal sealed class FeatureViews : IViewLocationExpander
{
    public static void Configure(RazorViewEngineOptions options)
    {
        // The engine wants one location at least; the expander gives the ones that are used.
        options.ViewLocationFormats.Clear();
        options.ViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
        options.ViewLocationExpanders.Add(new FeatureViews());
    }

    public void PopulateValues(ViewLocationExpanderContext context)
        => context.Values["feature"] = FeatureOf(context);

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        var feature = context.Values["feature"];
        return
        [
            $"/Features/{feature}/{{1}}/{{0}}.cshtml",
            $"/Features/{feature}/Shared/{{0}}.cshtml",
            "/Features/Shared/{0}.cshtml",
        ];
    }

    // AngersHabitat.Web.Features.Reception.PlacesController belongs to the feature Reception.
    private static string FeatureOf(ViewLocationExpanderContext context)
    {
        var action = context.ActionContext.ActionDescriptor as Microsoft.AspNetCore.Mvc.Controllers.ControllerActionDescriptor;
        var parts = (action?.ControllerTypeInfo.Namespace ?? "").Split('.');
        var index = Array.IndexOf(parts, "Features");
        return index >= 0 && index + 1 < parts.Length ? parts[index + 1] : "Shared";
    }
}
