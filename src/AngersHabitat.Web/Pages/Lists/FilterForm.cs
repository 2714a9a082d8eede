using AngersHabitat.Application.Lists;

namespace AngersHabitat.Web.Pages;

/// <summary>The form of the filters, for the partial view <c>_Filters</c>.</summary>
public sealed record FilterForm(
    string Path, string Label, string Button, string Reset, IFiltered Query, IReadOnlyList<FilterControl> Controls)
{
    /// <summary>Whether the form is sent by POST, because an address may not tell what is typed in it.</summary>
    public bool IsSealed => Controls.Any(control => control.Field.Type == typeof(SealedWords));

    /// <summary>The page without any filter.</summary>
    public string ResetAddress => FilterAddress.Of(Path, Query, [.. Controls.Select(control => (control.Field.Filter.Name, (string?)null))]);

    /// <summary>The same list of all agencies, for who sees her own; null: she sees all.</summary>
    public string? AllAgencies => Controls.FirstOrDefault(control => control.Text is not null && control.Field.AllOf(Query) is not null) is { } own
        ? FilterAddress.Of(Path, Query, (own.Field.Filter.Name, null), ("page", null))
        : null;

    /// <summary>What narrows the list, each with the address of the list without it.</summary>
    public IReadOnlyList<(string Text, string Without)> Narrowing =>
    [
        .. Controls.Where(control => control.Field.Filter.Label.Length > 0).Select(control => (control.Chip, FilterAddress.Of(Path, Query, (control.Field.Filter.Name, null), ("page", null))))
            .Where(chip => chip.Chip is not null).Select(chip => (chip.Chip!, chip.Item2)),
    ];
}
