using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace AngersHabitat.Web.Pages.Forms;

/// <summary>
/// Reads <c>for="Act[row.Id].Points"</c> without compiling it. Razor's own reader compiles an expression that has an index each time, a millisecond a field:
/// a page with a form in each of a hundred rows took seconds. What does not name a form of <see cref="RowForms{T}"/> or a field of it is left to Razor's
/// own reader, which keeps what it compiled.
/// </summary>
/// <param name="own">Razor's own reader.</param>
/// <param name="metadata">What is known of the fields.</param>
internal sealed class RowExpressions(ModelExpressionProvider own, IModelMetadataProvider metadata) : IModelExpressionProvider
{
    public ModelExpression CreateModelExpression<TModel, TValue>(ViewDataDictionary<TModel> viewData, Expression<Func<TModel, TValue>> expression)
    {
        ArgumentNullException.ThrowIfNull(viewData);
        ArgumentNullException.ThrowIfNull(expression);
        if (RowField.Read(expression, viewData.Model) is not { } field)
            return own.CreateModelExpression(viewData, expression);
        var known = field.Property is { } property ? metadata.GetMetadataForProperty(field.Row.GetType(), property.Name) : metadata.GetMetadataForType(field.Row.GetType());
        return new ModelExpression(field.Name, new ModelExplorer(metadata, viewData.ModelExplorer, known, field.Value));
    }
}
