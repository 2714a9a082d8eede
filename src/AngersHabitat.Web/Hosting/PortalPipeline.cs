using AngersHabitat.Web.Pages.Kept;

namespace AngersHabitat.Web.Hosting;

/// <summary>The order in which a request passes through the host.</summary>
internal static class PortalPipeline
{
    public static void UsePortal(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.Use((context, next) =>
        {
            context.RequestServices.GetRequiredService<ProxyWatch>().See(context);
            return next(context);
        });
        app.UsePathBase(app.Configuration["PathBase"]);
        app.UseRequestLog();
        app.UseHeadRequests();
        app.UseLastWords();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/erreur/500",
            StatusCodeSelector = fault => FaultAnswers.StatusOf(app.Services, fault),
        });
        app.UseStatusCodePagesWithReExecute("/erreur/{0}");
        app.UseReadableAddress();
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        app.UseSecurityHeaders();
        PageInstead.Use(app);
        app.UseRouting();
        app.UseRouteForLog();
        app.UseCors();
        app.UseMiddleware<KeptAnswersMiddleware>();
        app.UseResponseCompression();
        app.UseRequestLocalization();
        app.UseAuthentication();
        app.UsePersonalAnswers();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.MapPortal();
    }

    private static void MapPortal(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        // Deny by default, on endpoints rather than by a fallback policy: that one would send an unknown address to the
        // sign-in page instead of answering 404.
        app.MapControllers().RequireAuthorization().WithStaticAssets();
        app.MapOpenApi().AllowAnonymous().RequireCors(RequestPolicy.Api);
        app.MapPortalHealth();
        var guarded = app.MapGroup("").RequireAuthorization();
        foreach (var feature in PortalFeatures.All)
            feature.MapEndpoints(guarded);
    }
}
