using System.Text;
using System.Text.RegularExpressions;
using AngersHabitat.Application.Accounts;
using AngersHabitat.Application.Cleaning;
using AngersHabitat.Application.Files;
using AngersHabitat.Application.Landlord;
using AngersHabitat.Application.Outreach.Demo;
using AngersHabitat.Application.Reception.Editing;
using AngersHabitat.Application.Subscriptions;
using AngersHabitat.Domain.Cleaning;
using AngersHabitat.Domain.Common;
using AngersHabitat.Domain.Interventions;
using AngersHabitat.Domain.Mail;
using AngersHabitat.Domain.Reception;
using AngersHabitat.Domain.Worksites;
using AngersHabitat.Web.Features.Subscriptions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Testing;

/// <summary>
/// A walk through every endpoint of the portal, as the routes themselves name them, so that none is forgotten: somebody who holds every role,
/// and an address for each route with values that exist in the demonstration. A route with a new parameter wants its value in <see cref="Values"/>.
/// </summary>
public sealed partial class PortalWalk
{
    private static readonly Guid Campaign = OutreachDemoData.SecondCampaignId;
    private readonly PortalHost _host;

    private PortalWalk(PortalHost host, PageClient person) => (_host, Person) = (host, person);

    /// <summary>Somebody who holds every role, signed in.</summary>
    public PageClient Person { get; }

    /// <summary>Values of route parameters, by the route up to the parameter.</summary>
    private Dictionary<string, string> Values { get; } = new(StringComparer.Ordinal)
    {
        ["residences/{slug}"] = "les-tilleuls",
        ["api/v1/places/{slug}"] = "agence-centre",
        ["lieux/{slug}"] = "agence-centre",
        ["agents/lieux/{scope}"] = "agence-centre",
        ["agents/frequentation/{slug}"] = "agence-centre",
        ["agents/campagnes/{id}"] = $"{Campaign}",
        ["pilotage/campagnes/{id}"] = $"{Campaign}",
        ["pilotage/campagnes/{id}/{table}"] = "synthese",
        ["agents/appels-entrants/urgence/{id}"] = $"{Guid.NewGuid()}",
        ["erreur/{code}"] = "404",
        ["organisme/{colour}"] = "1b4f96",
        ["organisme/icone/{side}"] = "192",
    };

    /// <summary>Signs the person in and prepares what some addresses need: a call reserved, a call noted, files waiting to be confirmed.</summary>
    public static async Task<PortalWalk> StartAsync(PortalHost host)
    {
        ArgumentNullException.ThrowIfNull(host);
        var id = await GiveEveryRoleAsync(host, "appels@demo.example");
        var person = await host.SignInAsync("appels@demo.example");
        var walk = new PortalWalk(host, person);
        await walk.ReadIdsAsync();
        walk.Values["organisme/logo/{id}"] = await walk.LogoAsync();
        walk.Values["trouver/{key}"] = LastPart(await person.SendAsync("/recherche", [new("texte", "250 rue des Banchais")]));
        walk.Values["admin/comptes/{id}"] = $"{id}";
        walk.Values["invitation/{key}"] = await host.SendAsync(new InviteAccount.Command(id));
        walk.Values["agents/appels/{contactId}"] = await walk.ReserveAsync();
        walk.Values["agents/appels-entrants/notes/{id}"] = await walk.NoteAsync();
        walk.Values["agents/campagnes/{id}/import/{key}"] = await walk.StageAsync(
            $"/agents/campagnes/{Campaign}/import", "reference;nom;prenom;date_naissance;telephone\nE-1;MUET;Paul;01/01/1940;rien\n");
        walk.Values["agents/appels-entrants/import/{key}"] = await walk.StageAsync(
            "/agents/appels-entrants/import", "debut;fin;attente_s;issue\nhier;demain;3;repondu\n");
        walk.Values["agents/orientations/reponses/{key}"] = await walk.StageAsync("/agents/orientations/reponses", "orientation;statut\n1;recue\n");
        walk.Values["pilotage/chantiers/import/{key}"] = await walk.StageAsync(
            "/pilotage/chantiers/import",
            "code;nom;nature;logements;commune;adresse;phase;date_etude;date_appel_offres;date_demarrage;date_livraison_prevue;avancement\nE-1;Essai;rien;20;Angers;rue;étude;02/03/2020;;;;\n");
        walk.Values["admin/lieux/import/{key}"] = await walk.StageAsync("/admin/lieux/import", "type;nom\nplage;Essai\n");
        walk.Values["admin/residences/import/{key}"] = await walk.StageAsync("/admin/residences/import", "residence;adresse;code_postal;commune\nEssai;;;\n");
        walk.Values["admin/comptes/import/{key}"] = await walk.StageAsync("/admin/comptes/import", "nom;courriel;roles\nEssai;rien;\n");
        return walk;
    }

    /// <summary>Every endpoint of the portal's own that answers GET, with its address.</summary>
    public IReadOnlyList<(RouteEndpoint Endpoint, string Address)> Gets()
        => [.. Endpoints(_host, "GET").Select(endpoint => (endpoint, AddressOf(endpoint))).OrderBy(pair => pair.Item2, StringComparer.Ordinal)];

    /// <summary>Endpoints that are controller actions and answer the method.</summary>
    public static IEnumerable<RouteEndpoint> Endpoints(PortalHost host, string method)
    {
        ArgumentNullException.ThrowIfNull(host);
        return host.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null
                && endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(method, StringComparer.Ordinal) != false);
    }

    /// <summary>An address of the endpoint; parameters that may be absent are.</summary>
    public string AddressOf(RouteEndpoint endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        var route = new StringBuilder();
        var address = new StringBuilder();
        foreach (var segment in endpoint.RoutePattern.PathSegments)
        {
            if (segment.Parts is [RoutePatternParameterPart { IsOptional: true }])
                break;
            route.Append(route.Length == 0 ? "" : "/");
            address.Append('/');
            foreach (var part in segment.Parts)
            {
                route.Append(part is RoutePatternParameterPart named ? $"{{{named.Name}}}" : TextOf(part));
                address.Append(part is RoutePatternParameterPart parameter ? ValueOf(route.ToString(), parameter.Name) : TextOf(part));
            }
        }
        return address.Length == 0 ? "/" : address.ToString();
    }

    /// <summary>A value that exists for the last parameter of a route up to it; null where the walk knows none.</summary>
    internal string? KnownValue(string route) => Values.GetValueOrDefault(route);

    private string ValueOf(string route, string parameter) => Values.TryGetValue(route, out var value) ? value
        : parameter == "format" ? "csv"
        : throw new InvalidOperationException($"The walk knows no value for the route {route}: give it one in PortalWalk.");

    private static string TextOf(RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        _ => "",
    };

    // An agent whom a campaign names already: others may not call for it.
    /// <summary>Gives somebody of the demonstration every role.</summary>
    /// <returns>Her identifier.</returns>
    public static async Task<Guid> GiveEveryRoleAsync(PortalHost host, string email)
    {
        ArgumentNullException.ThrowIfNull(host);
        var id = await host.InStoreAsync(db => db.Users.Where(user => user.Email == email).Select(user => user.Id).SingleAsync());
        var account = await host.SendAsync(new GetAccount.Query(id));
        await host.SendAsync(new ChangeAccount.Command { Id = id, Version = account.Version, Name = account.Name, Roles = [.. Roles.All] });
        return id;
    }

    private async Task ReadIdsAsync()
    {
        var lot = await _host.InStoreAsync(db => db.TenderLots.Where(row => row.State == TenderLotState.Planned).OrderBy(row => row.Id).FirstAsync());
        Values["pilotage/chantiers/operations/{id}"] = $"{lot.OperationId}";
        Values["pilotage/chantiers/operations/{id}/lots/{lot}"] = $"{lot.Id}";
        Values["chantiers/{slug}"] = await _host.InStoreAsync(db => db.Operations.Where(row => row.Id == lot.OperationId).Select(row => row.Slug).FirstAsync());
        Values["admin/lieux/{id}"] = $"{await _host.InStoreAsync(db => db.Places.Where(row => row.Slug == "agence-centre").Select(row => row.Id).FirstAsync())}";
        Values["admin/residences/{id}"] = $"{await _host.InStoreAsync(db => db.Residences.Select(row => row.Id).FirstAsync())}";
        Values["agents/nettoyage/signalements/{id}"] = $"{await _host.InStoreAsync(db => db.HallReports.Where(row => row.PhotographId != null).Select(row => row.Id).FirstAsync())}";
        Values["agents/nettoyage/problemes/{id}"] = $"{await ProblemAsync()}";
        Values["r/{code}"] = await _host.InStoreAsync(db => db.Residences.Select(row => row.Code).FirstAsync());
        Values["mon-lieu/{id}"] = $"{await _host.InStoreAsync(db => db.Residences.Select(row => row.Id).FirstAsync())}";
        await FollowAsync();
        Values["admin/courriers/{id}"] = await LetterAsync();
        Values["agents/offres/{id}"] = $"{await _host.InStoreAsync(db => db.CcasOffers.Select(row => row.Id).FirstAsync())}";
        Values["pilotage/personnes/appels/{attemptId}"] = $"{await _host.InStoreAsync(db => db.CallAttempts.Select(row => row.Id).FirstAsync())}";
        var visit = await _host.InStoreAsync(db => db.Interventions.Where(row => row.LinkKey != null && row.State == InterventionState.Scheduled && row.SlotOn > _host.Clock.Today).OrderBy(row => row.Id).FirstAsync());
        Values["agents/interventions/{id}"] = Values["agents/interventions/ma-tournee/{id}"] = $"{visit.Id}";
        Values["ma-visite/{key}"] = visit.LinkKey!;
        Values["infos/{id}"] = Values["agents/infos/{id}"] = $"{await NoticeSteps.PublishAsync(_host)}";
        Values["agents/nettoyage/{id}"] = Values["agents/nettoyage/plans/{id}"] = $"{await _host.InStoreAsync(db => db.CleaningSites.OrderBy(row => row.Number).Select(row => row.Id).FirstAsync())}";
        Values["agents/interventions/agenda/{id}"] = $"{await PlannedVisits.AskAsync(_host)}";
        Values["agents/plusieurs-lieux/publication/{id}"] = await CloseAndLiftAsync("loge-le-mail");
        Values["agents/personnes/{id}"] = $"{await _host.InStoreAsync(db => db.People.Select(row => row.Id).FirstAsync())}";
        Values["pilotage/personnes/{id}"] = $"{await _host.InStoreAsync(db => db.People.Select(row => row.Id).FirstAsync())}";
    }

    private async Task<string> LogoAsync()
    {
        await _host.SendAsync(new SaveLogo.Command("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 4'><path d='M0 0h4v4z'/></svg>"u8.ToArray()));
        return $"{await _host.InStoreAsync(db => db.LandlordLogos.Select(row => row.Id).FirstAsync())}";
    }

    private async Task FollowAsync()
    {
        var asking = new AskToFollow.Command { Id = Guid.NewGuid(), Address = "marie@exemple.fr", Tenders = true };
        await _host.SendAsync(asking);
        await _host.SendAsync(new ConfirmSubscription.Command(asking.Id));
        var links = _host.Services.GetRequiredService<SubscriptionLinks>();
        Values["suivre/confirmer/{key}"] = links.Seal(SubscriptionUse.Confirm, asking.Id);
        Values["suivre/gerer/{key}"] = links.Seal(SubscriptionUse.Manage, asking.Id);
        Values["suivre/quitter/{key}"] = links.Seal(SubscriptionUse.Leave, asking.Id);
    }

    private async Task<Guid> ProblemAsync()
    {
        var residence = await _host.InStoreAsync(db => db.CleaningSites.Select(row => row.Id).FirstAsync());
        var picture = await _host.SendAsync(new CleanPhotograph.Query(PhotographFiles.Draw(90, 60)));
        var problem = new RecordRounds.Act { Id = Guid.NewGuid(), Kind = CleaningRoundKind.Problem, Points = [0], Words = "Essai", Photo = picture };
        await _host.SendAsync(new RecordRounds.Command { Id = residence, Acts = [problem] });
        return problem.Id;
    }

    private async Task<string> LetterAsync()
    {
        var letter = new Letter(LetterKind.News, Guid.NewGuid(), Guid.NewGuid(), Letter.NewsRank, _host.Clock.UtcNow);
        await _host.InStoreAsync(db =>
        {
            db.Letters.Add(letter);
            return db.SaveChangesAsync();
        });
        Directory.CreateDirectory(_host.LetterFolder);
        await File.WriteAllTextAsync(Path.Combine(_host.LetterFolder, $"{letter.Id:N}.eml"), "Subject: Essai\r\n\r\nEssai\r\n");
        return $"{letter.Id}";
    }

    private async Task<string> ReserveAsync()
    {
        var queue = $"/agents/campagnes/{Campaign}/suivant";
        return LastPart(await Person.SubmitAsync(await Person.OpenAsync(queue), queue));
    }

    private async Task<string> CloseAndLiftAsync(string slug)
    {
        var closing = new CloseUrgently.Command { Id = Guid.NewGuid(), Scope = slug, Reason = "Essai", Plan = ReopeningPlan.UntilFurtherNotice };
        await _host.SendAsync(closing);
        await _host.SendAsync(new LiftClosure.Command { Id = closing.Id });
        return $"{closing.Id}";
    }

    private async Task<string> NoteAsync()
    {
        const string Desk = "/agents/appels-entrants";
        await Person.SubmitAsync(await Person.OpenAsync(Desk), Desk, ("Call.Reason", "Rent"), ("Call.Outcome", "Answered"));
        return Note().Match((await Person.OpenAsync(Desk)).Html).Groups["id"].Value;
    }

    private async Task<string> StageAsync(string form, string lines)
        => LastPart(await Person.UploadAsync(await Person.OpenAsync(form), form, "essai.csv", Encoding.UTF8.GetBytes(lines)));

    private static string LastPart(PageAnswer answer)
        => answer.Location?.Split('/')[^1] ?? throw new InvalidOperationException($"The walk is refused: {answer.Text}");

    [GeneratedRegex("/notes/(?<id>[0-9a-f-]{36})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Note();
}
