using AngersHabitat.Application.Accounts;
using AngersHabitat.Application.CallCentre;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Application.Outreach.Demo;
using AngersHabitat.Application.Reception.Register;
using AngersHabitat.Application.Worksites;
using AngersHabitat.Domain.Outreach;
using AngersHabitat.Store;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Files;

/// <summary>A file of a kind, for the tests that hold for every kind.</summary>
/// <param name="Address">The page on which it is sent.</param>
/// <param name="Header">Its headers.</param>
/// <param name="Line">A line that stores one thing, different for each number.</param>
/// <param name="Broken">A line that cannot be taken.</param>
/// <param name="CountAsync">How many things are stored that such lines add or move on.</param>
/// <param name="Owner">Somebody who may send it.</param>
public sealed record ImportSample(
    string Address, string Header, Func<PortalHost, int, Task<string>> Line, string Broken, Func<PortalDbContext, Task<int>> CountAsync, string Owner = "responsable@demo.example")
{
    /// <summary>One for each kind.</summary>
    public static readonly IReadOnlyDictionary<string, ImportSample> All = new Dictionary<string, ImportSample>(StringComparer.Ordinal)
    {
        [PeopleImport.Kind] = new(
            $"/agents/campagnes/{OutreachDemoData.SecondCampaignId}/import", "reference;nom;prenom;date_naissance;telephone",
            (_, number) => LineOf($"ESSAI-{number};NOM{number};Anne;31/12/1940;02619{number:00000}"), "ESSAI-X;;;;", db => db.People.CountAsync()),
        [CallRecordImport.Kind] = new(
            "/agents/appels-entrants/import", "debut;fin;attente_s;issue",
            (_, number) => LineOf($"2020-11-12 08:{number % 60:00}:07;2020-11-12 08:{number % 60:00}:42;18;repondu"), "hier;demain;3;repondu", db => db.InboundCalls.CountAsync()),
        [WorksiteImport.Kind] = new(
            "/pilotage/chantiers/import", "code;nom;nature;logements;commune;adresse;phase;date_etude;date_appel_offres;date_demarrage;date_livraison_prevue;avancement",
            (_, number) => LineOf($"ESSAI-{number};Essai {number};construction;20;Angers;cour Neuve;étude;02/03/2020;;;;"), "ESSAI-X;Essai;rien;20;Angers;rue;étude;02/03/2020;;;;",
            db => db.Operations.CountAsync()),
        [PlaceImport.Kind] = new(
            "/admin/lieux/import", "type;nom;agence;horaires_sur_place", (_, number) => LineOf($"loge;Loge d'essai {number};Agence Nord;lun-ven 17h-18h"), "LOGE-X;;;",
            db => db.Places.CountAsync(), "admin@demo.example"),
        [ResidenceImport.Kind] = new(
            "/admin/residences/import", "residence;adresse;code_postal;commune;loge",
            (_, number) => LineOf($"Essai {number};1 à 9 rue d'Essai, {number};49000;Angers;Les Tilleuls"), "RESIDENCE-X;;;;", db => db.Residences.CountAsync(), "admin@demo.example"),
        [AccountImport.Kind] = new(
            "/admin/comptes/import", "nom;courriel;roles;agence",
            (_, number) => LineOf($"Essai {number};essai-{number}@essai.example;Accueil, Maintenance;Agence Nord"), "Essai;rien;Patron;", db => db.Users.CountAsync(), "admin@demo.example"),
        [AnswersImport.Kind] = new(
            "/agents/orientations/reponses", "orientation;statut", SentReferralAsync, "1;recue",
            db => db.Referrals.CountAsync(referral => referral.State == ReferralState.Acknowledged)),
    };

    /// <summary>The file: one line to store, one that is rejected.</summary>
    public async Task<string> TextAsync(PortalHost host, int number) => $"{Header}\n{await Line(host, number)}\n{Broken}\n";

    private static Task<string> LineOf(FormattableString line) => Task.FromResult(FormattableString.Invariant(line));

    // The first that still waits; each test moves one on.
    private static async Task<string> SentReferralAsync(PortalHost host, int number)
        => await host.InStoreAsync(async db => $"{await db.Referrals.Where(row => row.State == ReferralState.Sent).OrderBy(row => row.Id).Select(row => row.Id).FirstAsync()};recue");
}
