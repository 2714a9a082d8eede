using AngersHabitat.Application.Lists;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace AngersHabitat.Web.Pages;

/// <summary>
/// Reads a question from the address, by the names that its <see cref="FilterAttribute"/>s give. The empty prefix is said, so
/// that a parameter of the address with the name of the argument does not hide all others.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromFiltersAttribute : Attribute, IBindingSourceMetadata, IModelNameProvider
{
    public BindingSource BindingSource => BindingSource.Query;

    public string Name => "";
}
