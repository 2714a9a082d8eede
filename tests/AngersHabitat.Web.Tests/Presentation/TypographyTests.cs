using AngersHabitat.Web.Presentation;

namespace AngersHabitat.Web.Tests.Presentation;

public sealed class TypographyTests
{
    [Theory]
    [InlineData("l'agence d'Angers", "l’agence d’Angers")]
    [InlineData("l'« essai »", "l’«\u00A0essai\u00A0»")]
    [InlineData("«essai»", "«\u00A0essai\u00A0»")]
    [InlineData("Motif : gaz ; quoi ? Oui !", "Motif\u00A0: gaz\u202F; quoi\u202F? Oui\u202F!")]
    [InlineData("fait à 50 %, pour 12 €", "fait à 50\u00A0%, pour 12\u00A0€")]
    [InlineData("à 12:30, Mo-Fr 09:00-12:30; PH off", "à 12:30, Mo-Fr 09:00-12:30; PH off")]
    [InlineData("https://exemple.fr/?a=1", "https://exemple.fr/?a=1")]
    public void Of_PutsTheMarksIn_AndLeavesTheOthers(string typed, string printed)
    {
        Typography.Of(typed).ShouldBe(printed);
        Typography.Of(printed).ShouldBe(printed);
    }

    [Theory]
    [InlineData("<a href='x' title=\"l'un\">l'autre</a> : ", "<a href='x' title=\"l'un\">l’autre</a>\u00A0: ")]
    [InlineData(" data-x=\"d'un\">jusqu'", " data-x=\"d'un\">jusqu’")]
    [InlineData(" : <b class=\"d'un", "\u00A0: <b class=\"d'un")]
    [InlineData("«&nbsp;l'essai&nbsp;»&nbsp;: <i>", "«\u00A0l’essai\u00A0»\u00A0: <i>")]
    public void OfLiteral_LeavesTagsAsTheyAre(string literal, string printed) => Typography.OfLiteral(literal).ShouldBe(printed);
}
