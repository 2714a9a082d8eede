using System.Text;
using AngersHabitat.Application.Files;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Application.Tests.Outreach;
using CsCheck;

namespace AngersHabitat.Application.Tests.Files;

/// <summary>No line of a broken file vanishes: it is read, or listed with its number, column and reason.</summary>
public sealed class BrokenCsvTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Header = "reference;nom;prenom;date_naissance;telephone;adresse;agence\n";
    private static readonly DateOnly Today = new(2020, 11, 12);

    // Any bytes, with those that matter to the format far more often than others.
    private static readonly Gen<byte[]> AnyBytes = Gen.Frequency(
        (6, OneOf("\""u8.ToArray(), ";"u8.ToArray(), "\n"u8.ToArray(), "\r\n"u8.ToArray(), "\""u8.ToArray(), "\r"u8.ToArray())),
        (3, OneOf("A1"u8.ToArray(), "DUPONT"u8.ToArray(), "31/12/1940"u8.ToArray(), "0261911004"u8.ToArray(), "é"u8.ToArray(), " "u8.ToArray(), [0xE9])),
        (1, Gen.Byte[32, 255].Select(value => new[] { value }))).Array[0, 120].Select(pieces => pieces.SelectMany(piece => piece).ToArray());

    [Fact]
    public void Read_AnyBytes_EveryLineIsReadOrListedOnce()
        => AnyBytes.Sample(bytes =>
        {
            byte[] file = [.. Encoding.UTF8.GetBytes(Header), .. bytes];
            var wanted = Lines(file);
            var covered = new List<int>();
            var rows = Rows(file);
            foreach (var (row, next) in rows.Zip(rows.Skip(1).Select(row => row.Number).Append(int.MaxValue)))
            {
                var details = PeopleFile.Read(row, Today);
                row.IsRejected.ShouldBe(details is null);
                row.Problems.ShouldAllBe(problem => problem.Line == row.Number && problem.Code.Length > 0);
                // A record ends before the next, and is of five lines at most; blank lines at the edge of a cell are not in its text.
                covered.AddRange(Enumerable.Range(row.Number, Math.Min(5, next - row.Number)));
            }
            covered.ShouldBeUnique();
            wanted.Except(covered).ShouldBeEmpty(Encoding.Latin1.GetString(file).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal));
        }, iter: 2_000);

    // As a manager sees it: what is stored, what is known, and what is listed with number, column and reason are all the records of the file.
    [Fact]
    public async Task Sort_AnyBytes_EveryLineIsTakenKnownOrListedWithItsReason()
    {
        var campaign = await host.AddCampaignAsync([Guid.NewGuid()]);
        await AnyBytes.SampleAsync(async bytes =>
        {
            byte[] file = [.. Encoding.UTF8.GetBytes(Header), .. bytes];
            var rows = Rows(file);
            if (rows.Count == 0)
                return;
            using var content = new MemoryStream(file);
            var sorted = await host.SendAsync(new SortFile.Query(PeopleImport.Kind, campaign, content, "liste.csv"), Roles.Manager);
            (sorted.Lines.Waiting + sorted.Lines.Known + sorted.Lines.Rejected).ShouldBe(rows.Count);
            var listed = sorted.Rejected.SelectMany(part => ImportJson.Unpack<RejectedLine>(part.Content)).ToList();
            listed.Count.ShouldBe(sorted.Lines.Rejected);
            listed.Select(line => line.Number).ShouldBeUnique();
            listed.ShouldAllBe(line => rows.Any(row => row.Number == line.Number) && line.Problems.Count > 0);
            listed.SelectMany(line => line.Problems.Select(problem => (line.Number, problem))).ShouldAllBe(pair =>
                pair.problem.Line == pair.Number && pair.problem.Sentence.Length > 0 && !pair.problem.Sentence.StartsWith("Cette demande est refusée")
                && (pair.problem.Column.Length == 0 || PeopleFile.Schema.Names.Contains(pair.problem.Column)));
            foreach (var row in rows)
                PeopleFile.Read(row, Today);
            listed.Select(line => line.Number).ShouldBeSubsetOf(rows.Select(row => row.Number));
            rows.Where(row => row.IsRejected).Select(row => row.Number).ShouldBeSubsetOf(listed.Select(line => line.Number));
        }, iter: 300);
    }

    // One or two quotes typed by mistake hurt the lines in which they stand and no other.
    [Fact]
    public void Read_QuotesTypedByMistake_HurtTheirOwnLinesOnly()
        => Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9], Gen.Int[0, 60], Gen.Int[0, 60]).Sample((first, second, at, other) =>
        {
            var lines = Enumerable.Range(0, 10).Select(index => $"R{index};NOM{index};Anne;31/12/1940;02619100{index:00};{index} rue Basse;Centre").ToArray();
            lines[first] = lines[first].Insert(at % lines[first].Length, "\"");
            lines[second] = lines[second].Insert(other % lines[second].Length, "\"");
            var rows = Rows(Encoding.UTF8.GetBytes(Header + string.Join('\n', lines)));
            foreach (var index in Enumerable.Range(0, 10).Where(index => index != first && index != second))
            {
                var row = rows.Single(row => row.Number == index + 2);
                PeopleFile.Read(row, Today).ShouldNotBeNull().Address.ShouldBe($"{index} rue Basse");
            }
            rows.Select(row => row.Number).ShouldBe(Enumerable.Range(2, 10));
        }, iter: 1_000);

    private static Gen<byte[]> OneOf(params byte[][] pieces) => Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]);

    // Lines that are not blank, as any editor counts them.
    private static List<int> Lines(byte[] file)
    {
        var texts = Encoding.Latin1.GetString(file).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        return [.. Enumerable.Range(2, texts.Length - 1).Where(number => texts[number - 1].Any(letter => letter is not (';' or '"') && !char.IsWhiteSpace(letter)))];
    }

    private static List<ImportRow> Rows(byte[] file)
    {
        using var content = new MemoryStream(file);
        try
        {
            return [.. ImportTable.Read(content, "liste.csv", PeopleFile.Schema)];
        }
        catch (RuleException refusal) when (refusal.Code is "Import.NoRow")
        {
            return [];
        }
    }
}
