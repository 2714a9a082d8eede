using System.Text;
using AngersHabitat.Application.Files;

namespace AngersHabitat.Application.Tests.Files;

public class ImportTableTests
{
    private static readonly ImportSchema Schema = new("reference", "date_naissance", "telephone_2?");

    [Theory]
    [InlineData("reference;date_naissance\nA1;31/12/1945\n")]
    [InlineData("reference,date_naissance\r\nA1,31/12/1945")]
    [InlineData("reference\tdate_naissance\nA1\t1945-12-31\n")]
    [InlineData("\n\nDate Naissance;RÉFÉRENCE;inconnue\n31.12.1945;A1;x\n")]
    [InlineData("Date de naissance;Référence\n31/12/1945;A1\n")]
    [InlineData("\"reference\";\"date_naissance\"\n\"A1\";\"31/12/1945\"\n")]
    public void Read_AnySeparatorOrderAndHeaderSpelling_FindsTheColumns(string text)
    {
        var row = Read(Encoding.UTF8.GetBytes(text)).ShouldHaveSingleItem();
        row["reference"].ShouldBe("A1");
        row.Date("date_naissance").ShouldBe(new DateOnly(1945, 12, 31));
        row["telephone_2"].ShouldBe("");
    }

    public static TheoryData<string> Encodings => new("utf-8", "utf-8-bom", "windows-1252");

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_AnyEncoding_KeepsAccents(string encoding)
    {
        const string Text = "référence;date_naissance\nÉlodie Lœuvre – œ;31/12/1945\n";
        byte[] bytes = encoding switch
        {
            "utf-8" => Encoding.UTF8.GetBytes(Text),
            "utf-8-bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)],
            _ => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Text),
        };
        Read(bytes).ShouldHaveSingleItem()["reference"].ShouldBe("Élodie Lœuvre – œ");
    }

    [Fact]
    public void Read_QuotedCells_KeepSeparatorsAndLineBreaksAndNumberTheirFirstLine()
    {
        var rows = Read("reference;date_naissance\n\"a;\nb\";1945-12-31\n\nc;1945-12-31\n"u8.ToArray());
        rows[0]["reference"].ShouldBe("a; b");
        rows.Select(row => row.Number).ShouldBe([2, 5]);
    }

    [Theory]
    [InlineData("", "liste.csv", "Import.Empty")]
    [InlineData("\n \n", "liste.csv", "Import.Empty")]
    [InlineData("reference;date_naissance\n", "liste.csv", "Import.NoRow")]
    [InlineData("reference;nom\nA;B\n", "liste.csv", "Import.HeaderMissing")]
    [InlineData("reference;Référence;date_naissance\nA;B;C\n", "liste.csv", "Import.HeaderTwice")]
    [InlineData("reference;date_naissance\nA;B\n", "liste.pdf", "Import.WrongType")]
    [InlineData("reference;date_naissance\nA;B\n", "liste.xlsx", "Import.WrongType")]
    [InlineData("PK\u0003\u0004zip", "liste.csv", "Import.WrongType")]
    [InlineData("PK\u0003\u0004zip", "liste.xlsx", "Import.BrokenWorkbook")]
    [InlineData("%PDF-1.7 reference;date_naissance", "liste.csv", "Import.Binary")]
    [InlineData("reference;date_naissance\nA\0;B\n", "liste.csv", "Import.Binary")]
    public void Read_FileThatCannotBeTaken_IsRefusedWithItsReason(string text, string name, string code)
        => Refusal(Encoding.UTF8.GetBytes(text), name).Code.ShouldBe(code);

    [Fact]
    public void Read_HeaderMissing_NamesIt()
        => Refusal("reference;nom\nA;B\n"u8.ToArray(), "a.csv").Arguments.ShouldBe(["date_naissance"]);

    [Fact]
    public void Read_Over20MiB_IsRefused()
    {
        using var heavy = new MemoryStream();
        heavy.SetLength(ImportLimits.MaxBytes + 1);
        Should.Throw<RuleException>(() => ImportTable.Read(heavy, "a.csv", Schema).ToList()).Code.ShouldBe("Import.TooLarge");
    }

    [Fact]
    public void Read_LineOfTenThousandCharacters_IsRefusedWithItsNumber()
    {
        var refusal = Refusal(Encoding.UTF8.GetBytes($"reference;date_naissance\nA;1945-12-31\n{new string('x', 10_000)};\n"), "a.csv");
        refusal.Code.ShouldBe("Import.LineTooLong");
        refusal.Arguments[0].ShouldBe(3);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("+cmd")]
    [InlineData("-cmd|'/c calc'!A0")]
    public void Read_CellThatIsAFormula_RejectsTheLine(string cell)
        => Read(Encoding.UTF8.GetBytes($"reference;date_naissance\n{cell};1945-12-31\n")).ShouldHaveSingleItem()
            .Problems.Select(problem => (problem.Column, problem.Code)).ShouldBe([("reference", "Import.FormulaCell")]);

    [Theory]
    [InlineData("1945")]
    [InlineData("70")]
    [InlineData("010145")]
    [InlineData("16802")]
    [InlineData("31/12/45")]
    public void Date_BareNumber_IsNone(string cell) => Problem(cell).ShouldBe("Import.NotADate");

    [Theory]
    [InlineData("01/01/1900")]
    [InlineData("1900-01-01")]
    [InlineData("02/01/1900")]
    [InlineData("30/12/1899")]
    [InlineData("00/01/1900")]
    [InlineData("00/00/0000")]
    public void Date_Placeholder_IsUnknownAndRefusedWhereItMatters(string cell)
    {
        Problem(cell).ShouldBe("Import.DateUnknown");
        var row = Read(Encoding.UTF8.GetBytes($"reference;date_naissance\nA1;{cell}\n")).ShouldHaveSingleItem();
        row.Date("date_naissance", required: false).ShouldBeNull();
        row.IsRejected.ShouldBeFalse();
    }

    [Theory]
    [InlineData("#N/A", "Import.ErrorCell")]
    [InlineData("#VALEUR!", "Import.ErrorCell")]
    [InlineData("HÃ‰BERT", "Import.DoublyEncoded")]
    [InlineData("Lâ€™Hermite", "Import.DoublyEncoded")]
    [InlineData("H\uFFFDBERT", "Import.LostCharacter")]
    [InlineData("Jean \"Jo\" Dupont", null)]
    [InlineData("Zoé", null)]
    [InlineData("Ñuñez", null)]
    [InlineData("Strauß", null)]
    public void Read_CellThatCannotBeRead_IsListedWithItsColumnIfSomebodyReadsIt(string cell, string? code)
    {
        var problems = Read(Encoding.UTF8.GetBytes($"reference;date_naissance\n{cell};1945-12-31\n")).ShouldHaveSingleItem().Problems;
        problems.Select(problem => problem.Code).SingleOrDefault().ShouldBe(code);
        problems.ShouldAllBe(problem => problem.Column == "reference");
        Read(Encoding.UTF8.GetBytes($"reference;remarque;date_naissance\nA1;{cell};1945-12-31\n")).ShouldHaveSingleItem().IsRejected.ShouldBeFalse();
    }

    [Fact]
    public void Read_OneLineInAnotherEncoding_IsListedAndTheOthersAreRead()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        byte[] mixed = [.. "reference;date_naissance\nÉlodie;1945-12-31\nZoé;1945-12-31\n"u8, .. windows.GetBytes("Hébert;1945-12-31\n"), .. "Noël;1945-12-31\n"u8];
        var rows = Read(mixed);
        rows.Select(row => row.IsRejected ? row.Problems.Single().Code : row["reference"]).ShouldBe(["Élodie", "Zoé", "Import.OtherEncoding", "Noël"]);
        rows[2].Problems.Single().ShouldBe(new RowProblem(4, "reference", "Import.OtherEncoding", rows[2].Problems.Single().Arguments));
        byte[] other = [.. windows.GetBytes("reference;date_naissance\nÉlodie;1945-12-31\nZoé;1945-12-31\n"), .. "Hébert;1945-12-31\n"u8];
        Read(other).Select(row => row.IsRejected ? row.Problems.Single().Code : row["reference"]).ShouldBe(["Élodie", "Zoé", "Import.OtherEncoding"]);
    }

    [Fact]
    public void Read_QuoteThatSwallowsPeople_IsListedAloneAndTheOthersAreRead()
    {
        var rows = Read("reference;rue;date_naissance\nA1;\"12 rue X;1945-12-31\nA2;3 rue Y;1945-12-31\nA3;4 rue\" Z;1945-12-31\nA4;5 rue W;1945-12-31\n"u8.ToArray());
        rows.Select(row => (row.Number, row.Problems.FirstOrDefault()?.Code)).ShouldBe(
            [(2, "Import.BrokenQuote"), (3, null), (4, "Import.BrokenQuote"), (5, null)]);
        rows[1]["reference"].ShouldBe("A2");
    }

    [Fact]
    public void Read_MoreCellsThanHeaders_IsListed()
        => Read("reference;date_naissance\nA1;1945-12-31;x\n"u8.ToArray()).Single().Problems.Single().Code.ShouldBe("Import.TooManyCells");

    private static string Problem(string cell)
    {
        var row = Read(Encoding.UTF8.GetBytes($"reference;date_naissance\nA1;{cell}\n")).ShouldHaveSingleItem();
        row.Date("date_naissance").ShouldBeNull();
        return row.Problems.ShouldHaveSingleItem().Code;
    }

    [Theory]
    [InlineData("+33 2 61 91 04 12")]
    [InlineData("+33(0)261910412")]
    [InlineData("-12")]
    public void Read_NumberWithASign_IsNoFormula(string cell)
        => Read(Encoding.UTF8.GetBytes($"reference;date_naissance\n{cell};1945-12-31\n")).ShouldHaveSingleItem().IsRejected.ShouldBeFalse();

    [Fact]
    public void Getters_WrongCells_NoteLineColumnAndReason()
    {
        var row = Read("reference;date_naissance\n;31/02/1945\n"u8.ToArray()).ShouldHaveSingleItem();
        row.Required("reference", 100).ShouldBeNull();
        row.Date("date_naissance").ShouldBeNull();
        row.Optional("telephone_2", 100).ShouldBeNull();
        row.Problems.Select(problem => (problem.Line, problem.Column, problem.Code)).ShouldBe(
            [(2, "reference", "Import.ValueMissing"), (2, "date_naissance", "Import.NotADate")]);
        row.Problems[1].Arguments.ShouldBe(["31/02/1945"]);
    }

    [Fact]
    public void Getters_NumbersTimesAndWords_ReadWhatPeopleWrite()
    {
        var schema = new ImportSchema("a", "b", "c", "d");
        using var file = new MemoryStream("a;b;c;d\n1 200;12,5;12/11/2020 9:05;Réhabilitation\n"u8.ToArray());
        var row = ImportTable.Read(file, "a.csv", schema).Single();
        row.Integer("a", 0, 5_000).ShouldBe(1200);
        row.Decimal("b", 0, 100).ShouldBe(12.5m);
        row.LocalTime("c").ShouldBe(new DateTime(2020, 11, 12, 9, 5, 0));
        row.Choice("d", new Dictionary<string, int>(StringComparer.Ordinal) { ["rehabilitation"] = 2 }).ShouldBe(2);
        row.Integer("a", 0, 100).ShouldBeNull();
    }

    [Fact]
    public void RejectedLines_MendedAndSentAgain_AreRead()
    {
        var rows = Read("reference;date_naissance\nA1;hier\n"u8.ToArray());
        rows[0].Date("date_naissance");
        var csv = RejectedLines.ToCsv(["reference", "date_naissance"], rows.Select(row => new RejectedLine(
            row.Number, row.Cells, [.. row.Problems.Select(problem => new ImportProblem(problem.Line, problem.Column, problem.Code, problem.Code))])));
        var again = Read(csv).ShouldHaveSingleItem();
        again["reference"].ShouldBe("A1");
        Encoding.UTF8.GetString(csv).ShouldContain("2;date_naissance;Import.NotADate;A1;hier");
    }

    private static List<ImportRow> Read(byte[] bytes)
    {
        using var file = new MemoryStream(bytes);
        return [.. ImportTable.Read(file, "liste.csv", Schema)];
    }

    private static RuleException Refusal(byte[] bytes, string name)
    {
        using var file = new MemoryStream(bytes);
        return Should.Throw<RuleException>(() => ImportTable.Read(file, name, Schema).ToList());
    }
}
