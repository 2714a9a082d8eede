using System.Globalization;
using AngersHabitat.Application;
using AngersHabitat.Application.Demo;
using AngersHabitat.Application.Events;
using AngersHabitat.Application.Landlord;
using AngersHabitat.Application.Pipeline;
using AngersHabitat.Domain.Landlord;
using AngersHabitat.Store;
using AngersHabitat.Web.Features.Accounts;
using AngersHabitat.Web.Mail;
using AngersHabitat.Web.Pages.Json;
using AngersHabitat.Web.Pages.Kept;
using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AngersHabitat.Web.Hosting;

/// <summary>Everything the portal is made of, registered in one place; each feature adds its own through <see cref="IFeature"/>.</summary>
internal static class PortalServices
{
    public static void AddPortal(this WebApplicationBuilder builder)
    {
        var (services, configuration) = (builder.Services, builder.Configuration);
        builder.AddPortalLogging();
        // A default only: --urls, ASPNETCORE_URLS and ASPNETCORE_HTTP_PORTS go before.
        if (configuration["urls"] is null && configuration["http_ports"] is null)
            builder.WebHost.UseUrls("http://localhost:5080");
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Uploads.MaxRequestBytes;
        });

        services.AddPortalStore(configuration, builder.Environment);
        services.AddApplication();
        services.AddPortalClock(configuration, builder.Environment);
        services.AddSingleton(new FirstFacts(configuration.GetSection("Landlord").Get<LandlordFacts>() ?? LandlordFacts.Empty));
        services.AddPortalMediator();
        services.AddPortalAccounts(configuration);
        services.Replace(ServiceDescriptor.Scoped<IAuthenticationService, ErrorPageAuthentication>());
        services.AddPortalWeb(configuration);
        services.AddPortalMail(configuration);
        services.AddListeners(typeof(PortalServices).Assembly).AddHostedService<SignalHost>();
        if (configuration.GetValue("Chores:Enabled", true))
            services.AddHostedService<ChoreHost>();
        services.AddHostedService<SessionHost>().AddHostedService<ImportHost>();
        services.AddFeatures();
        services.AddScoped<IWarmUp, FirstPages>().AddSingleton<NodeWarmth>().AddHostedService<WarmUpHost>();
    }

    private static void AddPortalMediator(this IServiceCollection services)
    {
        services.AddMediator(options =>
        {
            options.ServiceLifetime = ServiceLifetime.Scoped;
            options.Assemblies = [typeof(ApplicationServices)];
            options.PipelineBehaviors =
            [
                typeof(LoggingBehavior<,>),
                typeof(AuthorizationBehavior<,>),
                typeof(ValidationBehavior<,>),
                typeof(TransactionBehavior<,>),
            ];
        });
        services.AddScoped<IActorAccessor, HttpActorAccessor>();
        services.AddSingleton<Microsoft.AspNetCore.Authorization.IAuthorizationMiddlewareResultHandler, NotedRefusals>();
    }

    private static void AddPortalClock(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var demo = configuration.GetSection("Demo").Get<DemoSettings>() ?? new DemoSettings();
        if (configuration["Demo:Enabled"] is null)
            demo = demo with { Enabled = environment.IsDevelopment() };
        services.AddSingleton(demo);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new PortalClock(provider.GetRequiredService<TimeProvider>()));
    }

    private static void AddPortalWeb(this IServiceCollection services, IConfiguration configuration)
    {
        var french = CultureInfo.GetCultureInfo("fr-FR");
        ValidatorOptions.Global.LanguageManager = new FrenchMessages();
        services.AddHttpContextAccessor();
        services.AddSingleton<IWords, ResourceWords>();
        services.AddSingleton<Pages.Feeds.FeedAddress>();
        services.AddScoped<IPageChrome, PageChrome>();
        services.AddSingleton<SealedText>().AddSingleton<KeptForms>();
        services.AddSingleton<PagesThatAnswer>().AddSingleton<ProxyWatch>();
        services.AddSingleton<KeptAnswers>().AddSingleton<KeptQuery>();
        services.AddPortalPages(french);
        services.AddFluentValidationClientsideAdapters();
        services.AddAntiforgery(options => (options.Cookie.Name, options.Cookie.SecurePolicy) = ("ah-form", CookieSecurePolicy.SameAsRequest));
        services.Configure<CookieTempDataProviderOptions>(options => options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        services.AddDataProtection().SetApplicationName("AngersHabitat").PersistKeysToDbContext<PortalDbContext>();
        services.AddProblemAnswers();
        services.AddOpenApi("v1");
        services.AddPortalLimits();
        services.AddPortalSecurityHeaders(configuration);
        services.AddPortalProxy(configuration);
        services.AddPublicAddress(configuration);
        services.AddCors(options => options.AddPolicy(RequestPolicy.Api, policy => policy.AllowAnyOrigin().WithMethods("GET", "HEAD").AllowAnyHeader().WithExposedHeaders(ProgramPages.Exposed)));
        services.AddPortalHealth();
        services.AddResponseCompression(options => options.EnableForHttps = true);
    }

    private static void AddPortalPages(this IServiceCollection services, CultureInfo french)
    {
        services.AddScoped<OwnAgency>();
        services.AddControllersWithViews(options =>
            {
                options.Filters.Add(new Microsoft.AspNetCore.Mvc.AutoValidateAntiforgeryTokenAttribute());
                options.Filters.Add(new ReadableForm());
                options.Filters.Add<ReadableArguments>();
                options.Conventions.Add(new FromThePath());
                options.Filters.Add<UseCaseExceptionFilter>();
                options.Filters.Add<OpeningGuard>();
                options.Filters.Add<KeptFormFilter>();
                options.ModelBindingMessageProvider.SpeakFrench();
                options.ModelMetadataDetailsProviders.Add(new FilterBinding());
                options.ModelBinderProviders.Insert(0, new SealedWordsBinderProvider());
                options.ModelBinderProviders.Insert(0, new WrittenMomentBinderProvider());
                options.ModelBinderProviders.Insert(0, new CarriedTextBinderProvider());
                options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            })
            .AddRazorOptions(FeatureViews.Configure);
        services.AddSingleton<IModelExpressionProvider, RowExpressions>();
        services.AddRequestLocalization(options =>
        {
            options.DefaultRequestCulture = new(french);
            options.SupportedCultures = [french];
            options.SupportedUICultures = [french];
            options.RequestCultureProviders.Clear();
        });
        services.AddRouting(options =>
        {
            options.LowercaseUrls = true;
            options.ConstraintMap["table"] = typeof(TableFormatConstraint);
        });
    }
}
