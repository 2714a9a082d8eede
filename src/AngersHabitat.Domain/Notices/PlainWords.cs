namespace AngersHabitat.Domain.Notices;

/// <summary>Words of offices, each with the plainer one; after the guides to plain administrative French. Compared without accents and case, whole words.</summary>
public static class PlainWords
{
    /// <summary>What to avoid, and what to write.</summary>
    public static IReadOnlyList<(string Avoid, string Instead)> All { get; } =
    [
        ("veuillez", "dites simplement quoi faire"), ("nous vous prions de", "merci de"), ("afin de", "pour"), ("afin que", "pour que"),
        ("en raison de", "à cause de"), ("du fait de", "à cause de"), ("suite à", "après"), ("faisant suite à", "après"), ("dans le cadre de", "pour"),
        ("procéder à", "faire"), ("procédera à", "fera"), ("procéderont à", "feront"), ("effectuer", "faire"), ("effectués", "faits"), ("effectuées", "faites"), ("effectué", "fait"), ("effectuée", "faite"),
        ("réaliser", "faire"), ("réalisés", "faits"), ("réalisées", "faites"), ("interviendra", "viendra"), ("interviendront", "viendront"),
        ("ultérieurement", "plus tard"), ("ultérieure", "à venir"), ("préalablement", "avant"), ("au préalable", "avant"), ("dans les meilleurs délais", "donnez une date ou une heure"),
        ("dans les plus brefs délais", "donnez une date ou une heure"), ("prochainement", "donnez une date"), ("momentanément", "dites jusqu'à quand"),
        ("susmentionné", "ce"), ("susmentionnée", "cette"), ("ci-dessus", "répétez de quoi il s'agit"), ("ledit", "ce"), ("ladite", "cette"),
        ("nonobstant", "malgré"), ("conformément à", "selon"), ("en vertu de", "selon"), ("eu égard à", "à cause de"), ("compte tenu de", "à cause de"),
        ("sous réserve de", "si"), ("le cas échéant", "si besoin"), ("solliciter", "demander"), ("notifier", "dire"), ("communiquer", "dire"),
        ("s'acquitter de", "payer"), ("régler", "payer ou réparer"), ("bénéficier de", "avoir"), ("disposer de", "avoir"), ("être en mesure de", "pouvoir"),
        ("usager", "habitant"), ("usagers", "habitants"), ("administrés", "habitants"), ("résidents", "habitants"), ("preneur", "locataire"), ("bailleur", "nous"),
        ("sinistre", "dégât"), ("dysfonctionnement", "panne"), ("interruption", "coupure"), ("perturbation", "coupure"), ("perturbations", "coupures"),
        ("intempéries", "mauvais temps"), ("désagrément", "gêne"), ("désagréments", "gêne"), ("nuisances", "bruit, poussière"), ("prestataire", "entreprise"),
        ("prestataires", "entreprises"), ("se rapprocher de", "appeler"), ("rapprochez-vous de", "appelez"), ("prendre attache avec", "appeler"), ("modalités", "façons de faire"),
        ("hebdomadaire", "chaque semaine"), ("quotidien", "chaque jour"), ("quotidienne", "chaque jour"), ("bimensuel", "deux fois par mois"), ("mise en service", "début"),
        ("remise en service", "reprise"), ("hors service", "en panne"),
    ];
}
