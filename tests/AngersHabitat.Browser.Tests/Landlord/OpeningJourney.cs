using AngersHabitat.Testing;

namespace AngersHabitat.Browser.Tests.Landlord;

/// <summary>What a new landlord does with an empty portal until the public reads « Ouvert », one step a method, without an address typed.</summary>
internal sealed class OpeningJourney(IPage page)
{
    private const string Column = "Fichier CSV ou XLSX, 20 Mo au plus";

    /// <summary>The hand that does it.</summary>
    public CountedHand Hand { get; } = new(page);

    public async Task SignInAsync(string email, string password)
    {
        await Hand.TypeAsync("Adresse électronique", email);
        await Hand.TypeAsync("Mot de passe", password);
        await Hand.PressAsync("Se connecter", "Choisissez le vôtre");
        await Hand.TypeAsync("Mot de passe actuel", password);
        await Hand.TypeAsync("Nouveau mot de passe", AccountSteps.Password);
        await Hand.TypeAsync("Nouveau mot de passe, encore une fois", AccountSteps.Password);
        await Hand.PressAsync("Changer", "Ce portail n’est pas encore ouvert");
        await Hand.FollowAsync("Continuer la mise en service", "Ce que le portail a vérifié");
    }

    public async Task SayWhoTheLandlordIsAsync()
    {
        await Hand.FollowAsync("Organisme", "Ce que les pages disent de vous");
        await Hand.TypeAsync("Nom", "Habitat du Val");
        await Hand.TypeAsync("Forme juridique", "office public de l'habitat");
        await Hand.TypeAsync("Numéro et rue du siège", "4 place du Marché");
        await Hand.TypeAsync("Code postal", "67000");
        await Hand.TypeAsync("Commune", "Strasbourg");
        await Hand.TypeAsync("Numéro de jour", "03 88 00 44 44");
        await Hand.TypeAsync("Département", "67");
        await Hand.PressAsync("Voir ce qui change", "Avant et après");
        await Hand.PressAsync("Mettre en place", "C’est en place");
    }

    /// <summary>One of the offices, by hand.</summary>
    public async Task MakePlaceAsync(string type, string name, string hours)
    {
        await Hand.FollowAsync("Registre", "Créer un lieu");
        await Hand.FollowAsync("Créer un lieu", "Créer un lieu d’accueil");
        await Hand.TickAsync(type);
        await Hand.TypeAsync("Nom du lieu", name);
        await Hand.TypeAsync("Sur place", hours);
        await Hand.PressAsync("Créer le lieu", "Fin du service");
    }

    public async Task TakeLodgesInAsync(int count)
    {
        await Hand.FollowAsync("Registre", "Créer un lieu");
        await Hand.FollowAsync("Importer un fichier", "Les colonnes attendues");
        var lines = Enumerable.Range(1, count).Select(number => $"loge;Loge {number};Agence {(number % 2 == 0 ? "Nord" : "Sud")};lun-ven 8h-10h, 17h-18h");
        await TakeInAsync("lieux.csv", $"type;nom;agence;horaires_sur_place\n{string.Join('\n', lines)}\n", $"{count} lieux nouveaux", "lieux créés");
    }

    public async Task TakeResidencesInAsync(int count)
    {
        await Hand.FollowAsync("Résidences", "Créer une résidence");
        await Hand.FollowAsync("Importer un fichier", "Les colonnes attendues");
        var lines = Enumerable.Range(1, count).Select(number => $"Résidence {number};{number} rue des Joncs;67000;Strasbourg;Loge {1 + (number % 50)}");
        await TakeInAsync("residences.csv", $"residence;adresse;code_postal;commune;loge\n{string.Join('\n', lines)}\n", $"{count} résidences nouvelles", "résidences créées");
    }

    public async Task OpenAccountAsync()
    {
        await Hand.FollowAsync("Comptes", "Comptes des agents");
        await Hand.FollowAsync("Ouvrir un compte", "Un rôle n’ouvre que ce qu’il nomme");
        await Hand.TypeAsync("Nom", "Camille Weber");
        await Hand.TypeAsync("Adresse électronique", "camille@val.example");
        await Hand.TickAsync("Accueil");
        await Hand.PressAsync("Ouvrir le compte", "Remettez ce lien maintenant");
    }

    public async Task OpenToThePublicAsync()
    {
        await Hand.FollowAsync("Mise en service", "Ce que le portail a vérifié");
        await Hand.PressAsync("Ouvrir le portail au public", "Le portail est ouvert au public.");
    }

    private async Task TakeInAsync(string name, string content, string found, string done)
    {
        await Hand.SendFileAsync(Column, name, content);
        await Hand.PressAsync("Vérifier le fichier", found);
        await Hand.PressAsync("Enregistrer", done);
    }
}
