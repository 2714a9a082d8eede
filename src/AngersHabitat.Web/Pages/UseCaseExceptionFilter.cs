using AngersHabitat.Web.Pages.Json;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace AngersHabitat.Web.Pages;

/// <summary>
/// Turns what a use case refuses into an answer: 404, 403, 400 or 409, as a page or, to whoever asked for JSON, as problem details. Forms
/// show their own errors before this filter sees them (<see cref="PortalController"/>); here end the ones without a form.
/// </summary>
internal sealed class UseCaseExceptionFilter : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Exception is ProofNeededException)
        {
            (context.ExceptionHandled, context.Result) = (true, new ProofPage());
            return;
        }
        if (StatusOf(context.Exception) is not { } status)
            return;
        context.ExceptionHandled = true;
        if (status == StatusCodes.Status403Forbidden && context.HttpContext.User.Identity?.IsAuthenticated != true)
            context.Result = new ChallengeResult();
        else if (ProblemAnswers.AreFor(context.HttpContext))
            context.Result = ProblemOf(context.HttpContext, context.Exception, status);
        else
            context.Result = new StatusCodeResult(status);
    }

    private static ObjectResult ProblemOf(HttpContext context, Exception refusal, int status)
    {
        if (refusal is not ValidationException invalid)
            return ProblemAnswers.Of(context, status, refusal is RuleException rule ? Words.Of(rule) : null);
        var errors = new ModelStateDictionary();
        foreach (var error in invalid.Errors)
            errors.AddModelError(ProblemAnswers.FieldOf(error.PropertyName), error.ErrorMessage);
        return ProblemAnswers.Of(context, errors);
    }

    private static int? StatusOf(Exception exception) => exception switch
    {
        NotFoundException => StatusCodes.Status404NotFound,
        ForbiddenException => StatusCodes.Status403Forbidden,
        ValidationException or RuleException => StatusCodes.Status400BadRequest,
        EditConflictException => StatusCodes.Status409Conflict,
        _ => null,
    };
}
