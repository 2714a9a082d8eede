using System.Security.Claims;
using AngersHabitat.Application.Accounts.SecondFactor;
using AngersHabitat.Application.Demo;
using AngersHabitat.Domain.Accounts;
using AngersHabitat.Store;
using AngersHabitat.Store.Accounts;
using AngersHabitat.Web.Features.Accounts.OpenId;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>Sign-in with ASP.NET Core Identity. Nothing is open that does not say so: the host maps every endpoint behind a signed-in person (<see cref="Hosting.PortalPipeline"/>).</summary>
internal static class AccountServices
{
    // PBKDF2-HMAC-SHA512 (OWASP Password Storage Cheat Sheet); an older hash is made anew at sign-in.
    private const int PasswordIterations = 210_000;

    public static void AddPortalAccounts(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddIdentity<PortalUser, IdentityRole<Guid>>(Configure)
            .AddEntityFrameworkStores<PortalDbContext>()
            .AddUserStore<PortalUserStore>()
            .AddClaimsPrincipalFactory<PortalClaimsFactory>()
            .AddErrorDescriber<FrenchIdentityErrors>()
            .AddDefaultTokenProviders();
        services.AddScoped<IPasswordValidator<PortalUser>, GuessablePasswords>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = PasswordIterations);
        services.AddSingleton(provider => new AccountSettings(provider.GetRequiredService<IConfiguration>().GetValue<SecondFactorRule?>("Accounts:SecondFactor")
            ?? (provider.GetRequiredService<DemoSettings>().Enabled ? SecondFactorRule.Offered : SecondFactorRule.Required)));
        services.AddScoped<ICurrentSession, HttpCurrentSession>().AddScoped<IOpenSession, OpenSession>();
        services.AddSingleton<SignInGuard>().AddSingleton<HashTurns>().AddScoped<SignInCheck>().AddScoped<SecondFactorCheck>().AddScoped<SignInPass>().AddScoped<SignInDoor>();
        services.Replace(ServiceDescriptor.Scoped<ILookupNormalizer, VisibleNormalizer>());
        services.ConfigureApplicationCookie(Configure);
        services.AddOpenId(configuration);
        services.AddAuthorization();
        services.Configure<MvcOptions>(options => options.Filters.Add<OwedFirst>());
        services.AddSingleton<PageAddresses>();
    }

    private static void Configure(IdentityOptions options)
    {
        IdentityModel.Configure(options);
        options.User.RequireUniqueEmail = true;
        options.Password.RequiredLength = AccountRules.PasswordLength;
        // Length and what is not in every list; classes of characters make passwords that people write down.
        options.Password.RequireNonAlphanumeric = options.Password.RequireDigit = options.Password.RequireUppercase = options.Password.RequireLowercase = false;
    }

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "ah-session";
        options.LoginPath = "/connexion";
        options.LogoutPath = "/deconnexion";
        options.AccessDeniedPath = "/erreur/403";
        options.ReturnUrlParameter = "retour";
        // The row of the session says when it ends (SessionCheck); the cookie is of no use after that.
        options.ExpireTimeSpan = Session.Longest;
        options.SlidingExpiration = false;
        options.Events.OnValidatePrincipal = SessionCheck.LookAsync;
        var standard = options.Events.OnRedirectToLogin;
        options.Events.OnRedirectToLogin = context => SessionEnd.AskToSignInAsync(context, standard);
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}

/// <summary>
/// Compares addresses and names of accounts as they are seen: width, case, invisible marks and blanks around do not count. Accents do: they make
/// another mailbox.
/// </summary>
internal sealed class VisibleNormalizer : ILookupNormalizer
{
    public string? NormalizeEmail(string? email) => NormalizeName(email);

    public string? NormalizeName(string? name) => name is null ? null : LookupKey.Visible(name).ToUpperInvariant();
}

/// <summary>Puts into the sign-in cookie what every request needs to know of the account, so that none looks it up.</summary>
internal sealed class PortalClaimsFactory(
    UserManager<PortalUser> users, RoleManager<IdentityRole<Guid>> roles, IOptions<IdentityOptions> options, AccountSettings settings)
    : UserClaimsPrincipalFactory<PortalUser, IdentityRole<Guid>>(users, roles, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(PortalUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(ClaimsPrincipalExtensions.DisplayNameClaim, user.DisplayName));
        if (user.AgencyId is { } agency)
            identity.AddClaim(new Claim(ClaimsPrincipalExtensions.AgencyClaim, agency.ToString()));
        if (user.MustChangePassword)
            identity.AddClaim(OwedFirst.Password);
        if (!user.TwoFactorEnabled && settings.IsRequiredOf(identity.FindAll(Options.ClaimsIdentity.RoleClaimType).Select(role => role.Value)))
            identity.AddClaim(OwedFirst.Factor);
        return identity;
    }
}
