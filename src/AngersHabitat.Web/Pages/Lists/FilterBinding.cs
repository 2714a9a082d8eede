using System.Reflection;
using AngersHabitat.Application.Lists;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace AngersHabitat.Web.Pages;

/// <summary>Binds the filters of a question by their names in the address, and nothing else of it.</summary>
internal sealed class FilterBinding : IBindingMetadataProvider
{
    public void CreateBindingMetadata(BindingMetadataProviderContext context)
    {
        if (context.Key.MetadataKind != ModelMetadataKind.Property || context.Key.ContainerType?.IsAssignableTo(typeof(IFiltered)) != true)
            return;
        if (context.Key.Name == nameof(IOfAgency.Asking))
        {
            (context.BindingMetadata.IsBindingAllowed, context.BindingMetadata.BinderType) = (true, typeof(AskingAgentBinder));
            return;
        }
        var filter = context.Key.PropertyInfo?.GetCustomAttribute<FilterAttribute>();
        context.BindingMetadata.IsBindingAllowed = filter is not null;
        context.BindingMetadata.BinderModelName = filter?.Name;
        if (filter?.IsOwn == true)
            context.BindingMetadata.BinderType = typeof(OwnAgencyBinder);
    }
}
