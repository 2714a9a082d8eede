using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Mail;
using AngersHabitat.Domain.Mail;

namespace AngersHabitat.Web.Features.Monitoring;

/// <summary>Letters as a list.</summary>
internal sealed class LetterList : PortalList<ListLetters.Query, ListLetters.Result, Letter>
{
    public const string Address = "/admin/courriers";

    public override string Path => Address;

    public override string FormLabel => "Filtrer les courriers";

    public override string Title => "Courriers";

    public override (string One, string Many) Nouns => ("courrier", "courriers");

    public override string Empty => "Aucun courrier ne correspond.";

    public override NothingYet Nothing { get; } = new("Aucun courrier.");

    public override string FileName(ListLetters.Result result) => "courriers";

    public override Page<Letter> Rows(ListLetters.Result result) => result.Rows;

    public override IEnumerable<Column<Letter>> Columns(ListLetters.Result result) =>
    [
        new("Déposé", letter => Local(letter.At)) { IsName = true, Sort = ListLetters.Sort.Posted },
        new("Genre", letter => Words.Of(letter.Kind)),
        new("État", letter => Words.Of(letter.State)),
        new("Prochain essai ou fin", letter => Local(letter.NextAt)) { Sort = ListLetters.Sort.Next },
        new("Essais", letter => letter.Attempts) { IsNumber = true, Sort = ListLetters.Sort.Tries },
        new("Dernier échec", LetterWords.Failure),
        new("Suite", _ => null) { ScreenOnly = true, PageOnly = true },
    ];

    private static DateTime Local(DateTime at) => Paris.ToLocal(new DateTimeOffset(at, TimeSpan.Zero));
}
