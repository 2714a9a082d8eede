using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace AngersHabitat.Web.Pages.Forms;

/// <summary>
/// Fills a kept form in again: its fields stand in the model state, as after a refusal, so that each field shows what was typed. Where the page does not open any more, what was typed is
/// shown by itself: nothing is lost without a word.
/// </summary>
internal sealed class KeptFormFilter : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (KeptForm.Of(context.HttpContext) is not { } kept)
            return;
        if (context.Result is not ViewResult)
        {
            context.Result = new ViewResult { ViewName = "KeptAside" };
            return;
        }
        foreach (var field in kept.Fields.GroupBy(field => field.Key, field => field.Value, StringComparer.OrdinalIgnoreCase).Where(field => !context.ModelState.ContainsKey(field.Key)))
        {
            context.ModelState.SetModelValue(field.Key, new ValueProviderResult(field.ToArray()));
            context.ModelState.MarkFieldSkipped(field.Key);
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
