using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Mail;

/// <summary>What posting and sending letters is made of; the host says how they leave.</summary>
internal sealed class MailPart : IApplicationPart
{
    public void AddServices(IServiceCollection services) => services.AddScoped<LetterBox>().AddScoped<LetterLedger>();
}
