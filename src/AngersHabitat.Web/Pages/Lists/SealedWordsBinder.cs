using AngersHabitat.Application.Lists;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace AngersHabitat.Web.Pages;

/// <summary>Reads words looked for: sealed from an address, as typed from the form. The field shows what was typed in either case.</summary>
internal sealed class SealedWordsBinder(SealedText texts) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var name = bindingContext.ModelName;
        if (bindingContext.ValueProvider.GetValue(name).FirstValue is not { Length: > 0 } value)
            return Task.CompletedTask;
        var text = value[0] == SealedText.Mark ? texts.Open(value) : value;
        if (text is null)
        {
            bindingContext.ModelState.SetModelValue(name, "", "");
            bindingContext.ModelState.AddModelError(name, "Cette recherche date de plus d'un jour. Écrivez-la à nouveau.");
            return Task.CompletedTask;
        }
        bindingContext.ModelState.SetModelValue(name, text, text);
        bindingContext.Result = ModelBindingResult.Success(new SealedWords(text, value == text ? texts.Seal(text) : value));
        return Task.CompletedTask;
    }
}

/// <summary>Gives <see cref="SealedWords"/> their binder.</summary>
internal sealed class SealedWordsBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
        => context.Metadata.ModelType == typeof(SealedWords) ? new SealedWordsBinder(context.Services.GetRequiredService<SealedText>()) : null;
}
