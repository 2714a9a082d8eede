using System.Globalization;
using System.Text;

namespace AngersHabitat.Benchmarks.Files;

/// <summary>A file of invented people, the same for the same seed: some 127 bytes a line, one in twenty on a neighbour's number, one in five with two numbers.</summary>
internal static class PeopleFile
{
    private const string Header = "reference;civilite;nom;prenom;date_naissance;telephone;telephone_2;residence;adresse;agence;langue;vit_seul\n";
    private static readonly string[] Names = ["MARTIN", "BERNARD", "THOMAS", "PETIT", "ROBERT", "RICHARD", "DURAND", "DUBOIS", "MOREAU", "LAURENT"];
    private static readonly string[] FirstNames = ["Odette", "René", "Marie-Louise", "Jean", "Paulette", "André", "Denise", "Roger", "Simone", "Yvonne"];
    private static readonly string[] Agencies = ["Centre", "Nord", "Sud", "Ouest"];

    public static byte[] Make(int people, int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder(Header);
        for (var index = 0; index < people; index++)
            Append(text, index, random);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Append(StringBuilder text, int index, Random random)
    {
        var born = new DateOnly(1925, 1, 1).AddDays(random.Next(9_000));
        var number = 241_000_000 + (index % 20 == 0 ? Math.Max(0, index - 1) : index);
        var second = index % 5 == 0 ? string.Create(CultureInfo.InvariantCulture, $"06{random.Next(10_000_000, 99_999_999)}") : "";
        var residence = index / 40;
        text.Append(CultureInfo.InvariantCulture, $"REF{index:0000000};{(index % 3 == 0 ? "M." : "Mme")};{Of(Names, random)}{index % 997};{Of(FirstNames, random)};{born:dd/MM/yyyy};0{number};{second};")
            .Append(CultureInfo.InvariantCulture, $"Résidence {residence};{index % 200} rue d'Essai {residence}, esc. {index % 7}, 49000 Angers;{Of(Agencies, random)};fr;{(index % 2 == 0 ? "non" : "oui")}\n");
    }

    private static string Of(string[] values, Random random) => values[random.Next(values.Length)];
}
