using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Domain.Tests.Reception;

public sealed class ResidenceAddressesTests
{
    [Theory]
    [InlineData("1 à 28 rue des Demoiselles", "1 à 28 rue des Demoiselles")]
    [InlineData("1-28 rue des Demoiselles ; 2-18, rue du Pressoir-Bleu", "1 à 28 rue des Demoiselles ; 2 à 18 rue du Pressoir-Bleu")]
    [InlineData("12, 14 et 16-20 allée du Pressoir", "12, 14, 16 à 20 allée du Pressoir")]
    [InlineData("12 bis rue de la Treille", "12 rue de la Treille")]
    [InlineData("n° 3 au 9 place Bilange\n2 rue Haute", "3 à 9 place Bilange ; 2 rue Haute")]
    [InlineData("square des Jonchères", "square des Jonchères")]
    [InlineData("7 avenue du 8-Mai-1945", "7 avenue du 8-Mai-1945")]
    public void Read_WhatPeopleWrite_IsWrittenInOneForm(string text, string written)
    {
        var read = ResidenceAddresses.Read(text)!;

        ResidenceAddresses.Write(read).ShouldBe(written);
        ResidenceAddresses.Write(ResidenceAddresses.Read(written)!).ShouldBe(written);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ; ")]
    [InlineData("12")]
    [InlineData("28 à 1 rue des Demoiselles")]
    [InlineData("0 rue des Demoiselles")]
    public void Read_WhatIsNoAddress_IsNull(string text) => ResidenceAddresses.Read(text).ShouldBeNull();
}
