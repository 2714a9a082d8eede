using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace AngersHabitat.Web.Pages.Forms;

/// <summary>Reads the command of a <see cref="PageFormAttribute"/>, and notes under which name its fields were sent.</summary>
internal sealed class PageFormBinder(IModelBinderFactory binders, IModelMetadataProvider metadata) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var prefix = RowOf(bindingContext) ?? bindingContext.ModelName;
        bindingContext.HttpContext.Features.Set(new SentForm(prefix));
        bindingContext.ModelName = prefix;
        // By its type, not by the parameter, whose binder this is.
        var binder = binders.CreateBinder(new ModelBinderFactoryContext { Metadata = metadata.GetMetadataForType(bindingContext.ModelType) });
        return binder.BindModelAsync(bindingContext);
    }

    private static string? RowOf(ModelBindingContext context)
        => context.ModelName.Length > 0 && context.ValueProvider is IEnumerableValueProvider values
            ? values.GetKeysFromPrefix(context.ModelName).Values.FirstOrDefault(key => key.StartsWith(context.ModelName + "[", StringComparison.OrdinalIgnoreCase))
            : null;
}

/// <summary>The form that was sent.</summary>
/// <param name="Prefix">What its field names begin with.</param>
internal sealed record SentForm(string Prefix)
{
    /// <summary>The key of what a refusal names in the model state: the field of the form, or the form as a whole.</summary>
    public static string KeyOf(HttpContext context, string field)
        => field.Length > 0 && context.Features.Get<SentForm>() is { Prefix.Length: > 0 } sent ? $"{sent.Prefix}.{field}" : field;
}
