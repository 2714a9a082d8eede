using FluentValidation;
using Microsoft.AspNetCore.Mvc.Filters;

namespace AngersHabitat.Web.Pages;

/// <summary>
/// Turns what a use case refuses into an answer: 404, 403, 400 or 409, as a page or, in the API, as problem details. Forms
/// show their own errors before this filter sees them (<see cref="PortalController"/>); here end the ones without a form.
/// </summary>
internal sealed class UseCaseExceptionFilter(IProblemDetailsService problems) : IAsyncExceptionFilter
{
    public async Task OnExceptionAsync(ExceptionContext context)
    {
        if (StatusOf(context.Exception) is not { } status)
            return;
        context.ExceptionHandled = true;
        if (status == StatusCodes.Status403Forbidden && context.HttpContext.User.Identity?.IsAuthenticated != true)
            context.Result = new ChallengeResult();
        else if (IsApi(context.HttpContext))
            await WriteProblemAsync(context, status);
        else
            context.Result = new StatusCodeResult(status);
    }

    private async Task WriteProblemAsync(ExceptionContext context, int status)
    {
        context.HttpContext.Response.StatusCode = status;
        await problems.WriteAsync(new ProblemDetailsContext
        {
            HttpContext = context.HttpContext,
            ProblemDetails = { Status = status, Detail = DetailOf(context.Exception) },
        });
        context.Result = new EmptyResult();
    }

    private static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    private static string? DetailOf(Exception exception) => exception switch
    {
        ValidationException invalid => string.Join(' ', invalid.Errors.Select(error => error.ErrorMessage)),
        RuleException rule => Words.Of(rule),
        _ => null,
    };

    private static int? StatusOf(Exception exception) => exception switch
    {
        NotFoundException => StatusCodes.Status404NotFound,
        ForbiddenException => StatusCodes.Status403Forbidden,
        ValidationException or RuleException => StatusCodes.Status400BadRequest,
        EditConflictException => StatusCodes.Status409Conflict,
        _ => null,
    };
}
