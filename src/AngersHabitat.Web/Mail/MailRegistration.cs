using AngersHabitat.Application.Demo;
using AngersHabitat.Application.Mail;
using AngersHabitat.Domain.Mail;

namespace AngersHabitat.Web.Mail;

/// <summary>How letters leave, as the settings say; settings that would send them in the clear stop the start.</summary>
internal static class MailRegistration
{
    public static void AddPortalMail(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = configuration.GetSection("Mail").Get<MailSettings>() ?? new MailSettings();
        Demand(settings);
        services.AddSingleton(settings).AddSingleton<MailRoot>().AddSingleton<MimeLetters>();
        services.AddSingleton<IMailTransport>(provider => settings.Host is null || provider.GetRequiredService<DemoSettings>().Enabled
            ? ActivatorUtilities.CreateInstance<FolderTransport>(provider)
            : ActivatorUtilities.CreateInstance<SmtpTransport>(provider));
        foreach (var writer in typeof(MailRegistration).Assembly.ClassesOf<ILetterWriter>())
            services.AddScoped(typeof(ILetterWriter), writer);
    }

    private static void Demand(MailSettings settings)
    {
        if (settings.Host is not { } host)
            return;
        if (MailAddresses.Read(settings.From) is null || settings.From.EndsWith(".invalid", StringComparison.Ordinal))
            throw new InvalidOperationException("Mail:From must be the address of the sender.");
        if (settings.Tls == MailTls.None && host is not ("localhost" or "127.0.0.1" or "::1"))
            throw new InvalidOperationException("Mail:Tls is None: mail would leave in the clear. That is only for a relay on this machine.");
        if (settings.PerMinute < 1 || settings.Timeout is < 1 or > 60)
            throw new InvalidOperationException("Mail:PerMinute is at least 1, Mail:Timeout between 1 and 60 seconds.");
    }
}
