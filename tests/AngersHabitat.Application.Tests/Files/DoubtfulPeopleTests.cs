using System.Text;
using AngersHabitat.Application.Files;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Outreach;
using CsCheck;

namespace AngersHabitat.Application.Tests.Files;

/// <summary>A value that may be missing never drops somebody: she is taken with what is known, and what is to be completed is listed.</summary>
public class DoubtfulPeopleTests
{
    private static readonly DateOnly Today = new(2020, 11, 12);

    [Theory]
    [InlineData("Mme;;fr;oui", PersonGaps.FirstName)]
    [InlineData("Mme;X;fr;oui", PersonGaps.FirstName)]
    [InlineData("Mme;Non renseigné;fr;oui", PersonGaps.FirstName)]
    [InlineData("M. et Mme;Anne;fr;oui", PersonGaps.Civility)]
    [InlineData("SCI;Anne;fr;oui", PersonGaps.Civility)]
    [InlineData("Mme;Anne;polonais;oui", PersonGaps.Language)]
    [InlineData("Mme;Anne;fr;peut-être", PersonGaps.LivesAlone)]
    [InlineData("M. et Mme;X;polonais;?", PersonGaps.Civility | PersonGaps.FirstName | PersonGaps.Language | PersonGaps.LivesAlone)]
    [InlineData(";Anne;;", PersonGaps.None)]
    [InlineData("Mme;Anne;pt;non", PersonGaps.None)]
    public void Read_DoubtfulOptionalValue_TakesThePersonAndSaysWhatIsToBeCompleted(string cells, PersonGaps gaps)
    {
        var (row, details) = Read($"A1;LU;31/12/1940;0261910001;{cells}");
        details.ShouldNotBeNull();
        (details.LastName, details.Phone, details.Gaps).ShouldBe(("LU", "+33261910001", gaps));
        row.Doubts.Count.ShouldBe(System.Numerics.BitOperations.PopCount((uint)gaps));
    }

    [Fact]
    public void Read_AnyOptionalValues_NeverRejectTheLine()
        => Gen.String[Gen.Char[" abcéXŁ'-/.?0123"], 0, 130].Array[4].Sample(cells => Read("A1;LU;31/12/1940;0261910001;" + string.Join(';', cells.Select(Cell))).Details.ShouldNotBeNull());

    [Theory]
    [InlineData("", "31/12/1940", "0261910001")]
    [InlineData("LU", "", "0261910001")]
    [InlineData("LU", "1945", "0261910001")]
    [InlineData("LU", "01/01/1900", "0261910001")]
    [InlineData("LU", "31/12/1940", "")]
    [InlineData("LU", "31/12/1940", "0000000000")]
    public void Read_NeededValueMissingOrDoubtful_RejectsTheLine(string name, string birth, string phone)
    {
        var (row, details) = Read($"A1;{name};{birth};{phone};Mme;Anne;fr;oui");
        details.ShouldBeNull();
        row.Problems.ShouldHaveSingleItem().Column.ShouldNotBeEmpty();
    }

    // What a spreadsheet takes for a formula or an error is another reason, and begins with a sign of its own.
    private static string Cell(string text) => text.TrimStart('-', ' ');

    private static (ImportRow Row, PersonDetails? Details) Read(string line)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes("reference;nom;date_naissance;telephone;civilite;prenom;langue;vit_seul\n" + line + "\n"));
        var row = ImportTable.Read(file, "liste.csv", PeopleFile.Schema).Single();
        return (row, PeopleFile.Read(row, Today));
    }
}
