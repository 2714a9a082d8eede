using System.Globalization;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach.Demo;

/// <summary>Invented tenants: households of one or two, numbers from the ranges kept for fiction.</summary>
internal sealed class DemoPeople(Random random)
{
    private static readonly string[] LastNames = ("Martineau Bernard Gautier Rousseau Moreau Lefèvre Boucher Girard Pasquier Renou Chauvin Cesbron Gourdon Poirier Guérin "
        + "Bodin Ménard Chevalier Richou Brossard Thibault Maillet Humeau Davy Gaudin Blanchard Picherit Leroy Baron Fouché Joulain Rabouin Delaunay "
        + "Bourdais Tessier Onillon Froger Vincent Marchand Huet Cosnard Pineau Beaumont Ferreira Da-Silva Haddad Garnier Perrault Oger Lambert").Split(' ');

    private static readonly string[] Women = ("Odette Simone Jeanne Monique Denise Yvette Jacqueline Renée Paulette Thérèse Madeleine Colette Marie-Louise Huguette Ginette "
        + "Raymonde Geneviève Suzanne Lucienne Marcelle Micheline Solange Andrée Bernadette Nicole Josette Annick Françoise").Split(' ');

    private static readonly string[] Men = ("René Roger André Marcel Maurice Robert Raymond Bernard Jacques Michel Claude Gérard Lucien Georges Paul Henri Joseph Guy Yves Daniel").Split(' ');

    private static readonly (string Residence, string Street, string City, string District, string Agency)[] Places =
    [
        ("Les Tilleuls", "rue Saumuroise", "49000 Angers", "Madeleine", "Agence Centre"),
        ("Le Mail", "rue Bressigny", "49100 Angers", "Centre-ville", "Agence Centre"),
        ("Les Lices", "rue des Lices", "49100 Angers", "Centre-ville", "Agence Centre"),
        ("La Doutre", "rue de la Tannerie", "49100 Angers", "Doutre", "Agence Centre"),
        ("Monplaisir", "boulevard Allonneau", "49100 Angers", "Monplaisir", "Agence Nord"),
        ("Verneau", "rue du Général Lizé", "49100 Angers", "Hauts-de-Saint-Aubin", "Agence Nord"),
        ("Les Deux-Croix", "rue des Deux-Croix", "49100 Angers", "Deux-Croix", "Agence Nord"),
        ("Le Grand-Pigeon", "rue de Haarlem", "49100 Angers", "Grand-Pigeon", "Agence Nord"),
        ("L'Étang", "avenue Pierre Mendès France", "49240 Avrillé", "Avrillé", "Agence Nord"),
        ("Belle-Beille", "boulevard Beaussier", "49000 Angers", "Belle-Beille", "Agence Ouest"),
        ("Patton", "avenue Patton", "49000 Angers", "Belle-Beille", "Agence Ouest"),
        ("Le Lac", "avenue de la Crosnière", "49000 Angers", "Lac-de-Maine", "Agence Ouest"),
        ("La Roseraie", "boulevard Jacques Portet", "49000 Angers", "Roseraie", "Agence Sud"),
        ("Jean Vilar", "place Jean Vilar", "49000 Angers", "Roseraie", "Agence Sud"),
        ("Les Justices", "rue de la Chesnaie", "49000 Angers", "Justices", "Agence Sud"),
        ("Le Petit-Bois", "rue Elisée Reclus", "49800 Trélazé", "Trélazé", "Agence Sud"),
        ("Les Ardoises", "rue Jean Jaurès", "49800 Trélazé", "Trélazé", "Agence Sud"),
        ("Rive de Loire", "rue David d'Angers", "49130 Les Ponts-de-Cé", "Les Ponts-de-Cé", "Agence Sud"),
    ];

    private int _household;

    /// <summary>Makes the people of the second campaign, and some of the first who have left since.</summary>
    public DemoPopulation Make(int count)
    {
        var population = new DemoPopulation();
        while (population.Targeted.Count < count)
            AddHousehold(population, population.Targeted, 1925, 1950, count - population.Targeted.Count);
        for (var left = Math.Min(38, count / 40); left > 0; left--)
            AddHousehold(population, population.Gone, 1922, 1938, 1);
        return population;
    }

    private void AddHousehold(DemoPopulation population, List<Person> into, int firstYear, int lastYear, int room)
    {
        var (place, lastName) = (random.OneOf(Places), random.OneOf(LastNames));
        var couple = room > 1 && random.Chance(0.16);
        var group = new CallGroup(DemoIds.Next(random));
        population.Groups.Add(group);
        var number = Number(_household++);
        var address = string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 60)} {place.Street}, appartement {random.Next(1, 64)}, {place.City}");
        var language = random.Chance(0.96) ? Languages.French : random.OneOf<string>(["pt", "ar", "es"]);
        for (var member = 0; member < (couple ? 2 : 1); member++)
        {
            var woman = couple ? member == 0 : random.Chance(0.72);
            into.Add(new Person(DemoIds.Next(random), new PersonDetails
            {
                Reference = string.Create(CultureInfo.InvariantCulture, $"L{_household:00000}{(member == 0 ? "A" : "B")}"),
                Civility = woman ? Civility.Madam : Civility.Sir,
                LastName = lastName.ToUpper(CultureInfo.GetCultureInfo("fr-FR")),
                FirstName = random.OneOf(woman ? Women : Men),
                BirthDate = Birth(firstYear, lastYear),
                Phone = number,
                Residence = place.Residence,
                Address = address,
                Agency = place.Agency,
                District = place.District,
                Language = language,
                LivesAlone = !couple && random.Chance(0.88),
            }, group.Id));
        }
    }

    // More people are 72 than 92.
    private DateOnly Birth(int firstYear, int lastYear)
    {
        var share = Math.Pow(random.NextDouble(), 0.6);
        var year = firstYear + (int)(share * (lastYear - firstYear));
        return new DateOnly(year, 1, 1).AddDays(random.Next(365));
    }

    // 02 61 91 10 00 to 99 99 first (the agencies have the numbers below), then 06 39 98; beyond 19,000 households numbers come again.
    private static string Number(int household)
    {
        var slot = household % 19_000;
        return slot < 9_000
            ? string.Create(CultureInfo.InvariantCulture, $"+3326191{slot + 1_000:0000}")
            : string.Create(CultureInfo.InvariantCulture, $"+3363998{slot - 9_000:0000}");
    }
}

/// <summary>Who lives where.</summary>
internal sealed class DemoPopulation
{
    public List<CallGroup> Groups { get; } = [];

    public List<Person> Targeted { get; } = [];

    public List<Person> Gone { get; } = [];
}
