using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>An invented operation in a real district of the Angers area.</summary>
internal sealed record DemoOperation(
    string Name, Nature Nature, int Dwellings, string Commune, string District, string Street, double Latitude, double Longitude);

/// <summary>
/// The operations of the demonstration. Their sums are the landlord's figures of November 2020: 27 engaged operations with 483 new and 914 renovated
/// dwellings, 32 under study with 470 and 1,200. Names and addresses are invented.
/// </summary>
internal static class DemoOperations
{
    /// <summary>Works or acceptance on 12 November 2020.</summary>
    public static IReadOnlyList<DemoOperation> Engaged { get; } =
    [
        new("Les Jardins de l'Authion", Nature.Construction, 43, "Angers", "Lac de Maine", "rue Guillaume-Lekeu", 47.4604, -0.5992),
        new("Les Allumettes", Nature.Construction, 25, "Angers", "Saint-Serge", "rue de la Lande", 47.4817, -0.5528),
        new("Le Verger", Nature.Construction, 27, "Saint-Barthélemy-d'Anjou", "", "chemin des Trois-Moulins", 47.4708, -0.4942),
        new("Villa Mozart", Nature.Construction, 22, "Angers", "La Roseraie", "rue Haarlem", 47.446, -0.5469),
        new("Allée des Tilleuls", Nature.Construction, 63, "Verrières-en-Anjou", "", "rue des Ardoisiers", 47.5063, -0.4805),
        new("Le Clos Pasteur", Nature.Construction, 56, "Angers", "Hauts-de-Saint-Aubin", "rue de la Chambre-aux-Deniers", 47.4904, -0.5748),
        new("Résidence Rosa-Parks", Nature.Construction, 21, "Saint-Barthélemy-d'Anjou", "", "boulevard Pierre-de-Coubertin", 47.466, -0.491),
        new("Clos des Grives", Nature.Construction, 50, "Mûrs-Erigné", "", "square des Jonchères", 47.3946, -0.5465),
        new("Les Moulins", Nature.Construction, 35, "Verrières-en-Anjou", "", "rue de la Lande", 47.5083, -0.4781),
        new("Résidence Simone-Veil", Nature.Construction, 49, "Les Ponts-de-Cé", "", "rue des Ardoisiers", 47.422, -0.5287),
        new("Le Grand Chêne", Nature.Construction, 38, "Verrières-en-Anjou", "", "rue de l'Abbé-Frémond", 47.5088, -0.4736),
        new("Les Chaufourniers", Nature.Construction, 33, "Mûrs-Erigné", "", "rue Haarlem", 47.3911, -0.5476),
        new("Îlot Gambetta", Nature.Construction, 21, "Angers", "La Roseraie", "chemin des Trois-Moulins", 47.4476, -0.5391),
        new("Le Grand Clos", Nature.Rehabilitation, 90, "Angers", "La Roseraie", "rue Haarlem", 47.4488, -0.5473),
        new("Résidence Camus", Nature.Rehabilitation, 66, "Angers", "Hauts-de-Saint-Aubin", "rue du Colonel-Léger", 47.4899, -0.5775),
        new("Résidence Churchill", Nature.Rehabilitation, 94, "Angers", "Monplaisir", "rue Guillaume-Lekeu", 47.4922, -0.5359),
        new("Résidence de la Garenne", Nature.Rehabilitation, 77, "Angers", "Deux-Croix Banchais", "avenue Notre-Dame-du-Lac", 47.4888, -0.5163),
        new("Résidence des Troubadours", Nature.Rehabilitation, 84, "Angers", "Belle-Beille", "allée des Acacias", 47.4804, -0.6046),
        new("Les Musiciens", Nature.Rehabilitation, 45, "Angers", "Justices", "rue Haarlem", 47.4549, -0.5278),
        new("Les Genêts", Nature.Rehabilitation, 35, "Trélazé", "", "rue de la Chambre-aux-Deniers", 47.4469, -0.469),
        new("Les Bretonnières", Nature.Rehabilitation, 42, "Angers", "Belle-Beille", "rue Haarlem", 47.4779, -0.6037),
        new("Résidence des Acacias", Nature.Rehabilitation, 86, "Angers", "Deux-Croix Banchais", "rue de l'Abbé-Frémond", 47.4918, -0.5228),
        new("Résidence des Navigateurs", Nature.Rehabilitation, 88, "Angers", "Monplaisir", "boulevard Pierre-de-Coubertin", 47.4883, -0.5335),
        new("Les Bateliers", Nature.Rehabilitation, 68, "Angers", "Doutre", "rue de la Lande", 47.4745, -0.5655),
        new("Résidence des Magnolias", Nature.Rehabilitation, 38, "Angers", "Belle-Beille", "rue des Longs-Boyaux", 47.4789, -0.6017),
        new("Résidence du Mail", Nature.Rehabilitation, 55, "Angers", "Doutre", "rue Haarlem", 47.4754, -0.5663),
        new("Résidence Debussy", Nature.Rehabilitation, 46, "Angers", "Deux-Croix Banchais", "rue des Ardoisiers", 47.4907, -0.5165),
    ];

    /// <summary>Study or tender on that date.</summary>
    public static IReadOnlyList<DemoOperation> UnderStudy { get; } =
    [
        new("Îlot des Capucins", Nature.Construction, 38, "Angers", "Centre-ville", "rue du Colonel-Léger", 47.4676, -0.5483),
        new("Cœur de bourg", Nature.Construction, 13, "Angers", "Belle-Beille", "chemin des Trois-Moulins", 47.4763, -0.6034),
        new("Le Hameau des Perrins", Nature.Construction, 22, "Beaucouzé", "", "rue de la Chambre-aux-Deniers", 47.4748, -0.6303),
        new("Les Saulaies", Nature.Construction, 44, "Angers", "Lac de Maine", "rue des Petites-Pannes", 47.4613, -0.5954),
        new("Le Parc aux Oiseaux", Nature.Construction, 42, "Angers", "Justices", "square des Jonchères", 47.4616, -0.5287),
        new("Cour des Tisserands", Nature.Construction, 17, "Angers", "Monplaisir", "rue des Longs-Boyaux", 47.4851, -0.538),
        new("Les Terrasses du Lac", Nature.Construction, 19, "Mûrs-Erigné", "", "rue du Colonel-Léger", 47.3927, -0.5393),
        new("Quai des Lices", Nature.Construction, 18, "Mûrs-Erigné", "", "chemin des Trois-Moulins", 47.3982, -0.5422),
        new("Les Hortensias", Nature.Construction, 24, "Angers", "Saint-Serge", "rue des Longs-Boyaux", 47.483, -0.5535),
        new("Résidence des Lavandières", Nature.Construction, 43, "Bouchemaine", "", "rue Guillaume-Lekeu", 47.4208, -0.6052),
        new("La Sablière", Nature.Construction, 25, "Avrillé", "", "rue Henri-Bergson", 47.5105, -0.5911),
        new("Résidence Lucie-Aubrac", Nature.Construction, 29, "Angers", "Doutre", "rue Haarlem", 47.4741, -0.5706),
        new("Domaine des Hérons", Nature.Construction, 43, "Les Ponts-de-Cé", "", "rue Haarlem", 47.4201, -0.5239),
        new("La Chesnaie", Nature.Construction, 39, "Écouflant", "", "rue des Ardoisiers", 47.5298, -0.5259),
        new("Le Petit Bois", Nature.Construction, 20, "Mûrs-Erigné", "", "rue Henri-Bergson", 47.3925, -0.5454),
        new("Cour Saint-Serge", Nature.Construction, 34, "Trélazé", "", "rue des Petites-Pannes", 47.4479, -0.4718),
        new("Résidence Auber", Nature.Rehabilitation, 62, "Angers", "Deux-Croix Banchais", "square des Jonchères", 47.4875, -0.5201),
        new("Résidence des Forges", Nature.Rehabilitation, 94, "Angers", "Saint-Serge", "rue Henri-Bergson", 47.4796, -0.545),
        new("Résidence des Capitales", Nature.Rehabilitation, 82, "Angers", "La Roseraie", "rue des Petites-Pannes", 47.4473, -0.5413),
        new("Résidence des Frênes", Nature.Rehabilitation, 74, "Beaucouzé", "", "rue Haarlem", 47.4759, -0.6294),
        new("Résidence du Cèdre", Nature.Rehabilitation, 71, "Angers", "Justices", "rue de la Lande", 47.4584, -0.5224),
        new("Le Val Fleuri", Nature.Rehabilitation, 77, "Angers", "Doutre", "allée des Acacias", 47.4784, -0.5649),
        new("Résidence des Peintres", Nature.Rehabilitation, 75, "Angers", "Hauts-de-Saint-Aubin", "rue des Petites-Pannes", 47.4917, -0.5731),
        new("Résidence des Meuniers", Nature.Rehabilitation, 98, "Angers", "Justices", "rue de l'Abbé-Frémond", 47.4575, -0.5226),
        new("Le Bois Ramé", Nature.Rehabilitation, 105, "Angers", "Belle-Beille", "rue de la Chambre-aux-Deniers", 47.478, -0.6018),
        new("Les Cordelles", Nature.Rehabilitation, 50, "Angers", "Monplaisir", "rue du Général-Lizé", 47.4875, -0.5364),
        new("Résidence du Théâtre", Nature.Rehabilitation, 51, "Écouflant", "", "rue de l'Abbé-Frémond", 47.526, -0.5258),
        new("Résidence du Coteau", Nature.Rehabilitation, 83, "Angers", "Centre-ville", "rue de l'Abbé-Frémond", 47.4704, -0.5449),
        new("Résidence du Vallon", Nature.Rehabilitation, 79, "Angers", "Lac de Maine", "rue Guillaume-Lekeu", 47.4652, -0.5998),
        new("Résidence des Roseaux", Nature.Rehabilitation, 88, "Angers", "Lac de Maine", "rue Guillaume-Lekeu", 47.4656, -0.6032),
        new("Tour des Glycines", Nature.Rehabilitation, 55, "Angers", "Belle-Beille", "rue de la Chambre-aux-Deniers", 47.4813, -0.6054),
        new("Résidence de la Rive", Nature.Rehabilitation, 56, "Angers", "Lac de Maine", "rue des Petites-Pannes", 47.4584, -0.5978),
    ];
}
