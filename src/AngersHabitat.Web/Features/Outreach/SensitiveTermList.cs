using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The words that notes should not hold, as a list.</summary>
internal sealed class SensitiveTermList : PortalList<ListSensitiveTerms.Query, Page<ListSensitiveTerms.Row>, ListSensitiveTerms.Row>
{
    public const string Address = "/agents/mots-sensibles";

    public override string Path => Address;

    public override string FormLabel => "Filtrer les mots";

    public override string Title => "Mots sensibles";

    public override (string One, string Many) Nouns => ("mot", "mots");

    public override string Empty => "Aucun mot ne correspond.";

    public override NothingYet Nothing { get; } = new("Aucun mot sensible. Ajoutez le premier sur cette page.");

    public override string FileName(Page<ListSensitiveTerms.Row> result) => "mots-sensibles";

    public override Page<ListSensitiveTerms.Row> Rows(Page<ListSensitiveTerms.Row> result) => result;

    public override IEnumerable<Column<ListSensitiveTerms.Row>> Columns(Page<ListSensitiveTerms.Row> result) =>
    [
        new("Sujet", row => Words.Of(row.Topic)) { Sort = ListSensitiveTerms.Sort.Topic },
        new("Mot", row => row.Text) { IsName = true, Sort = ListSensitiveTerms.Sort.Text },
        new("Ajouté le", row => Paris.DateOf(row.AddedAt)) { Sort = ListSensitiveTerms.Sort.Added },
        new("Action", _ => null) { ScreenOnly = true },
    ];
}
