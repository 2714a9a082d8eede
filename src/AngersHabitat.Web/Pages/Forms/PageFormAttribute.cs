using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace AngersHabitat.Web.Pages.Forms;

/// <summary>
/// The command that a form of the page sends: <c>[PageForm] SaveOffer.Command form</c> reads the fields <c>Form.Name</c>, <c>Form.Place</c>… The name is that of the
/// page record's property. Where a list has the form in each row (<see cref="RowForms{T}"/>), the fields name the row, <c>Done[{id}].Result</c>,
/// and the command is that of the row which was sent. Only the body is read: neither a route value nor the query fills a field.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class PageFormAttribute : ModelBinderAttribute
{
    /// <summary>The property <c>Form</c> of a <see cref="FormPage{T}"/>, or another one of the page record.</summary>
    /// <param name="name">The property.</param>
    public PageFormAttribute(string name = "Form")
        : base(typeof(PageFormBinder))
        => (Name, BindingSource) = (name, BindingSource.Form);
}
