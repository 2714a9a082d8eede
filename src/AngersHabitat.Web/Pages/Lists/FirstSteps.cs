using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.Routing;

namespace AngersHabitat.Web.Pages;

/// <summary>How it is written that there is nothing yet: the sentence, then the pages that make the first row, for whom they are open.</summary>
internal static class FirstSteps
{
    /// <summary>« Aucune opération. Ajouter une opération ou reprendre un fichier. »</summary>
    public static IHtmlContent Write(NothingYet nothing, ViewContext view)
        => new HtmlContentBuilder().Append(Typography.Of(nothing.Sentence)).AppendHtml(Links(nothing.Steps, view));

    /// <summary>The links alone, with the blank before and the full stop after them; empty when none is open.</summary>
    public static IHtmlContent Links(IEnumerable<FirstStep> steps, ViewContext view)
    {
        var html = new HtmlContentBuilder();
        var url = view.HttpContext.RequestServices.GetRequiredService<IUrlHelperFactory>().GetUrlHelper(view);
        foreach (var (index, step) in steps.Where(step => step.Page.IsOpenTo(view.HttpContext.User)).Index())
        {
            var link = new TagBuilder("a");
            link.AddCssClass("govuk-link");
            link.MergeAttribute("href", url.Action(step.Page.Action, step.Page.ControllerName));
            link.InnerHtml.Append(Typography.Of(step.Text));
            html.Append(index == 0 ? " " : " ou ").AppendHtml(link);
        }
        return html.Count > 0 ? html.Append(".") : html;
    }
}
