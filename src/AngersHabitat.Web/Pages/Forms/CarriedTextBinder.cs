using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace AngersHabitat.Web.Pages.Forms;

/// <summary>Reads texts without the marks that nobody sees and no file can carry: who pastes from a word processor sends them without knowing.</summary>
internal sealed class CarriedTextBinder(IModelBinder plain) : IModelBinder
{
    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        await plain.BindModelAsync(bindingContext);
        if (bindingContext.Result is { IsModelSet: true, Model: string text } && CarriedText.FirstFlaw(text) is not null)
            bindingContext.Result = ModelBindingResult.Success(CarriedText.Cleaned(text));
    }
}

/// <summary>Gives <see cref="CarriedTextBinder"/> for every text of a form or an address.</summary>
internal sealed class CarriedTextBinderProvider : IModelBinderProvider
{
    private readonly SimpleTypeModelBinderProvider _plain = new();

    public IModelBinder? GetBinder(ModelBinderProviderContext context)
        => context.Metadata.ModelType == typeof(string) && context.BindingInfo.BinderType is null && IsSentAsText(context.BindingInfo.BindingSource)
            && _plain.GetBinder(context) is { } plain ? new CarriedTextBinder(plain) : null;

    private static bool IsSentAsText(BindingSource? source)
        => source is null || source == BindingSource.Form || source == BindingSource.Query || source == BindingSource.Path || source == BindingSource.ModelBinding;
}
