using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace AngersHabitat.Web.Pages.Forms;

/// <summary>
/// Reads every date and time that a page is sent, in a form or in an address, by <see cref="WrittenMoment"/>. The framework would read an address,
/// and what a field of type <c>date</c> sends, by another country's rules: 12/01 as the first of December.
/// </summary>
internal sealed class WrittenMomentBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var name = bindingContext.ModelName;
        var taken = bindingContext.ValueProvider.GetValue(NextMoments.NameOf(name));
        var sent = taken == ValueProviderResult.None ? bindingContext.ValueProvider.GetValue(name) : taken;
        if (sent == ValueProviderResult.None)
            return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(name, sent);
        var (text, metadata) = (sent.FirstValue, bindingContext.ModelMetadata);
        if (string.IsNullOrWhiteSpace(text))
        {
            if (metadata.IsReferenceOrNullableType)
                bindingContext.Result = ModelBindingResult.Success(null);
            else
                bindingContext.ModelState.TryAddModelError(name, metadata.ModelBindingMessageProvider.ValueMustNotBeNullAccessor(text ?? ""));
            return Task.CompletedTask;
        }
        if (Read(text, metadata.UnderlyingOrModelType, out var example) is not { } read)
        {
            bindingContext.ModelState.TryAddModelError(name, $"« {text.Trim()} » ne peut pas être lu. Écrivez {example}.");
            return Task.CompletedTask;
        }
        // Shown again after another refusal, a field with a picker takes this form only.
        bindingContext.ModelState.SetModelValue(name, new ValueProviderResult(read.Shown));
        bindingContext.Result = ModelBindingResult.Success(read.Value);
        return Task.CompletedTask;
    }

    private static (object Value, string Shown)? Read(string text, Type type, out string example)
    {
        if (type == typeof(DateOnly))
        {
            example = "une date comme 12/01/2021";
            return WrittenMoment.TryDate(text, out var date) ? (date, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null;
        }
        if (type == typeof(TimeOnly))
        {
            example = "une heure comme 14:30";
            return WrittenMoment.TryTime(text, out var time) ? (time, time.ToString("HH:mm", CultureInfo.InvariantCulture)) : null;
        }
        example = "une date et une heure comme 12/01/2021 14:30";
        return WrittenMoment.TryDateTime(text, out var moment) ? (moment, moment.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture)) : null;
    }
}

/// <summary>Gives <see cref="WrittenMomentBinder"/> for every date and time of a form or an address.</summary>
internal sealed class WrittenMomentBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = context.Metadata.UnderlyingOrModelType;
        return type == typeof(DateOnly) || type == typeof(TimeOnly) || type == typeof(DateTime) ? new WrittenMomentBinder() : null;
    }
}
