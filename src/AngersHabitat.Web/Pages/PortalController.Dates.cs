using FluentValidation;

namespace AngersHabitat.Web.Pages;

/// <content>Dates that may have been meant otherwise.</content>
public abstract partial class PortalController
{
    /// <summary>
    /// Asks about the dates of a form that nobody has confirmed yet, and says with them what else is wrong, so that nobody is sent back twice.
    /// </summary>
    private async Task AskAboutDatesAsync(object message)
    {
        var today = HttpContext.RequestServices.GetRequiredService<PortalClock>().Today;
        var boxes = DateQuestions.Of(HttpContext);
        var open = false;
        foreach (var (field, date, question) in DateQuestions.In(message, today, HttpContext.RequestServices.GetRequiredService<IHolidays>().Now))
        {
            var key = KeyOf(field);
            var isMeant = Request.HasFormContentType && Request.Form[DateQuestions.NameOf(key)].Contains(DateQuestions.Written(date));
            boxes.Add(key, date, isMeant);
            if (isMeant)
                continue;
            ModelState.AddModelError(key, question);
            open = true;
        }
        if (open)
            await ValidateAsync(message);
    }

    private async Task ValidateAsync(object message)
    {
        foreach (var validator in HttpContext.RequestServices.GetServices(typeof(IValidator<>).MakeGenericType(message.GetType())).OfType<IValidator>())
        {
            foreach (var error in (await validator.ValidateAsync(new ValidationContext<object>(message), HttpContext.RequestAborted)).Errors)
                AddError(error.PropertyName, error.ErrorMessage);
        }
    }
}
