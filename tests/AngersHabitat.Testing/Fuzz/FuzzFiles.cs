using System.IO.Compression;
using System.Text;

namespace AngersHabitat.Testing.Fuzz;

/// <summary>Files to send: tables and pictures as they should be, with something broken in them.</summary>
internal static class FuzzFiles
{
    private static readonly string[] Headers =
    [
        "reference;nom;prenom;date_naissance;telephone;agence;langue;vit_seul", "debut;fin;attente_s;motif;issue;agent", "orientation;statut;date;resultat", "nom;courriel;roles;agence",
        "code;nom;nature;logements;commune;adresse;phase;date_etude;date_appel_offres;date_demarrage;date_livraison_prevue;avancement",
        "type;nom;adresse;code_postal;commune;latitude;longitude;telephone;agence;horaires_sur_place", "residence;adresse;code_postal;commune;quartier;loge;agence;logements",
    ];

    private static readonly string[] Names = ["essai.csv", "essai.xlsx", "essai.txt", "essai", "é.CSV", "a.jpg", "..\\..\\a.csv", "a\"b.csv", "a.csv\0.exe", new string('n', 300) + ".csv"];

    public static (string Name, byte[] Content) Make(Random random)
    {
        var content = random.Next(5) switch
        {
            0 => Workbook(random),
            1 => PhotographFiles.Draw(random.Next(1, 400), random.Next(1, 400)),
            2 => Noise(random, random.Next(0, 3_000)),
            _ => Text(random),
        };
        for (var broken = random.Next(4); broken > 0 && content.Length > 0; broken--)
            content[random.Next(content.Length)] = (byte)random.Next(256);
        return (random.Next(3) == 0 ? Names[random.Next(Names.Length)] : content is [(byte)'P', (byte)'K', ..] ? "essai.xlsx" : "essai.csv", content);
    }

    private static byte[] Noise(Random random, int length)
    {
        var noise = new byte[length];
        random.NextBytes(noise);
        return noise;
    }

    private static byte[] Text(Random random)
    {
        var header = Headers[random.Next(Headers.Length)];
        var lines = Enumerable.Range(0, random.Next(0, 30)).Select(_ => string.Join(';', header.Split(';').Select(_ => random.Next(3) == 0 ? FuzzValues.Bad(random) : FuzzValues.Good(random, typeof(string), [""]))));
        return (random.Next(4) == 0 ? Encoding.Latin1 : Encoding.UTF8).GetBytes($"{header}\n{string.Join(random.Next(2) == 0 ? "\n" : "\r\n", lines)}");
    }

    private static byte[] Workbook(Random random)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "xl/workbook.xml", $"""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="{random.Next(2)}"/><sheets>{string.Concat(Enumerable.Range(0, random.Next(0, 40)).Select(sheet => $"<sheet name=\"s{sheet}\" sheetId=\"{sheet}\" r:id=\"r1\"/>"))}</sheets></workbook>""");
            Write(zip, "xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            Write(zip, "xl/worksheets/sheet1.xml", $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{string.Concat(Enumerable.Range(1, random.Next(0, 20)).Select(row => Row(random, row)))}</sheetData></worksheet>""");
        }
        return file.ToArray();
    }

    private static string Row(Random random, int row)
    {
        var number = random.Next(6) switch { 0 => "2000000000", 1 => "-1", 2 => "x", _ => $"{row}" };
        var header = Headers[random.Next(Headers.Length)].Split(';');
        var cells = header.Select((name, column) => $"""<c r="{(random.Next(20) == 0 ? "XFD" : $"{(char)('A' + column)}")}{number}" t="{(random.Next(8) == 0 ? "s" : "inlineStr")}" s="{random.Next(3)}"><is><t>{(row == 1 ? name : $"{random.Next(-60_000, 60_000)}")}</t></is><v>{random.Next(-5, 3_000_000)}</v></c>""");
        return $"""<row r="{number}">{string.Concat(cells)}</row>""";
    }

    private static void Write(ZipArchive zip, string name, string content)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(content));
    }
}
