using AngersHabitat.Application.Lists;

namespace AngersHabitat.Web.Pages;

/// <summary>The form of the filters, for the partial view <c>_Filters</c>.</summary>
public sealed record FilterForm(
    string Path, string Label, string Button, string Reset, IFiltered Query, IReadOnlyList<FilterControl> Controls)
{
    /// <summary>Whether the form is sent by POST, because an address may not tell what is typed in it.</summary>
    public bool IsSealed => Controls.Any(control => control.Field.Type == typeof(SealedWords));

    /// <summary>What narrows the list, each with the address of the list without it.</summary>
    public IReadOnlyList<(string Text, string Without)> Narrowing =>
    [
        .. Controls.Where(control => control.Field.Filter.Label.Length > 0).Select(control => (control.Chip, FilterAddress.Of(Path, Query, (control.Field.Filter.Name, null), ("page", null))))
            .Where(chip => chip.Chip is not null).Select(chip => (chip.Chip!, chip.Item2)),
    ];
}
