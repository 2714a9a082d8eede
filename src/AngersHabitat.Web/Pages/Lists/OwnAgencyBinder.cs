using AngersHabitat.Application.Lists;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace AngersHabitat.Web.Pages;

/// <summary>Reads the filter of an agency: her own, or all that she has asked for, where the address says nothing, none where it says « toutes » or is empty.</summary>
internal sealed class OwnAgencyBinder(OwnAgency own, ILoggerFactory loggers) : IModelBinder
{
    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (given == ValueProviderResult.None)
        {
            if (await own.UsualAsync() is { } agency)
                bindingContext.Result = ModelBindingResult.Success(bindingContext.ModelType == typeof(string) ? agency.Name : agency.Id);
        }
        else if (given.Values is [null or "" or FilterAttribute.All])
        {
            bindingContext.ModelState.SetModelValue(bindingContext.ModelName, "", "");
            bindingContext.Result = ModelBindingResult.Success(null);
        }
        else
        {
            await new SimpleTypeModelBinder(bindingContext.ModelType, loggers).BindModelAsync(bindingContext);
        }
    }
}
