using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace AngersHabitat.Web.Pages.Json;

/// <summary>Refusals and faults as problem details in French, for whoever asked for JSON: one form, wherever the refusal comes from.</summary>
internal static class ProblemAnswers
{
    /// <summary>Media type of problem details.</summary>
    public const string ContentType = "application/problem+json";

    private const string Unreadable = "Cette valeur ne peut pas être lue.";

    /// <summary>Every problem gets a French title; a body that cannot be read is told by field, without the framework's English.</summary>
    public static void AddProblemAnswers(this IServiceCollection services)
    {
        services.AddProblemDetails(options => options.CustomizeProblemDetails = context => context.ProblemDetails.Title = TitleOf(context.ProblemDetails.Status));
        services.Configure<JsonOptions>(options => options.AllowInputFormatterExceptionMessages = false);
        services.Configure<ApiBehaviorOptions>(options => options.InvalidModelStateResponseFactory = context => Of(context.HttpContext, Readable(context.ModelState)));
    }

    /// <summary>Whether the request is answered in JSON: it met such an endpoint, or an address of the API that none has.</summary>
    public static bool AreFor(HttpContext context)
    {
        var endpoint = context.Features.Get<IStatusCodeReExecuteFeature>()?.Endpoint
            ?? context.Features.Get<IExceptionHandlerFeature>()?.Endpoint ?? context.GetEndpoint();
        return endpoint?.Metadata.GetMetadata<ApiControllerAttribute>() is not null || PathOf(context).StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Status 400 with the errors by field.</summary>
    public static ObjectResult Of(HttpContext context, ModelStateDictionary errors)
    {
        var problem = context.RequestServices.GetRequiredService<ProblemDetailsFactory>()
            .CreateValidationProblemDetails(context, errors, StatusCodes.Status400BadRequest);
        problem.Detail = string.Join(' ', problem.Errors.Values.SelectMany(texts => texts).Distinct(StringComparer.Ordinal));
        return new ObjectResult(problem) { StatusCode = problem.Status, ContentTypes = { ContentType } };
    }

    /// <summary>A status with a sentence, when there is one.</summary>
    public static ObjectResult Of(HttpContext context, int status, string? detail = null)
    {
        var problem = context.RequestServices.GetRequiredService<ProblemDetailsFactory>().CreateProblemDetails(context, status, detail: detail);
        return new ObjectResult(problem) { StatusCode = status, ContentTypes = { ContentType } };
    }

    /// <summary>The name of a field as JSON has it: <c>taps[0].kind</c>.</summary>
    public static string FieldOf(string property)
        => string.Join('.', property.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));

    // These paths are decoded already: a text that becomes a path by itself would be decoded once more.
    private static PathString PathOf(HttpContext context)
        => (context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path) is { } path
            ? new PathString(path) : context.Request.Path;

    private static ModelStateDictionary Readable(ModelStateDictionary found)
    {
        var readable = new ModelStateDictionary();
        foreach (var (key, entry) in found)
        {
            foreach (var error in entry.Errors)
                readable.AddModelError(key, error.ErrorMessage.Length == 0 ? Unreadable : error.ErrorMessage);
        }
        return readable;
    }

    private static string TitleOf(int? status) => status switch
    {
        400 => "Cette demande ne peut pas être lue.",
        401 => "Votre session est terminée.",
        403 => "Votre compte n'a pas le rôle nécessaire.",
        404 => "Cette adresse ne mène à rien.",
        405 => "Cette adresse ne se demande pas de cette façon.",
        409 => "Une autre personne a été plus rapide.",
        413 => "Cette demande est trop lourde.",
        415 => "Le contenu doit être du JSON.",
        429 => "Trop de demandes à la fois : attendez une minute.",
        503 => "Le portail ne peut pas répondre pour le moment : réessayez dans une minute.",
        _ => "Le service a un problème.",
    };
}
