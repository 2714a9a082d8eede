using AngersHabitat.Application.Mail;
using AngersHabitat.Application.Portable;
using AngersHabitat.Store.Common;

namespace AngersHabitat.Web.Hosting;

/// <summary>Whether the server is set up to be seen from outside.</summary>
internal sealed class ServerReadiness(IConfiguration configuration, MailSettings mail, IStoreCare care, IMediator mediator, IHttpContextAccessor accessor) : IReadinessPart
{
    public int Order => 30;

    public async Task<IReadOnlyList<ReadinessLine>> ReadAsync(CancellationToken cancellationToken)
    {
        var request = accessor.HttpContext!.Request;
        var address = configuration["Landlord:Address"];
        return
        [
            new("Connexion chiffrée", request.IsHttps, request.IsHttps ? "Cette page est venue en HTTPS." : "Cette page est venue en clair : placez le portail derrière un serveur HTTPS, nommé dans Proxy:Known.", null),
            new("Adresse publique", address is { Length: > 0 }, address is { Length: > 0 } ? address : "Le réglage Landlord:Address est vide : les affiches et les agendas prennent l'adresse demandée.", null),
            new("Courriel", mail.Leaves, mail.Leaves ? $"Les lettres partent par {mail.Host}." : "Aucun serveur (réglage Mail:Host) : les abonnements restent sans envoi.", null),
            await BackupAsync(cancellationToken),
            new("Accessibilité", true, "La déclaration est en ligne.", "/accessibilite"),
        ];
    }

    private async Task<ReadinessLine> BackupAsync(CancellationToken cancellationToken)
    {
        if (!care.CanCopy)
            return new("Sauvegarde", true, "SQL Server a les siennes (BACKUP DATABASE) : le portail ne les voit pas.", null);
        var last = await mediator.Send(new GetLastBackup.Query(), cancellationToken);
        var words = BackupWords.Of(last);
        return new("Sauvegarde", last.IsFresh, char.ToUpper(words[0], French.Culture) + words[1..], null);
    }
}
