using AngersHabitat.Application.Lists;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace AngersHabitat.Web.Pages;

/// <summary>Says who asks a question that an agency narrows; nothing of it is read from the address.</summary>
internal sealed class AskingAgentBinder(OwnAgency own) : IModelBinder
{
    public async Task BindModelAsync(ModelBindingContext bindingContext)
        => bindingContext.Result = ModelBindingResult.Success(new AskingAgent(await own.FindAsync() is not null, await own.AllAsync()));
}
