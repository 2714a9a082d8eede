namespace AngersHabitat.Web.Pages.Forms;

/// <summary>
/// The same form in each row of a list: <c>&lt;app-field for="Done[row.Id].Result" /&gt;</c>. Its fields bear the key of their row, so that a refusal
/// shows in that row and in no other what was typed and what is wrong with it.
/// </summary>
/// <param name="fresh">What the form of a row holds before anybody typed, from the row's key.</param>
public sealed class RowForms<TCommand>(Func<Guid, TCommand> fresh)
{
    /// <summary>The form of a row.</summary>
    /// <param name="key">Identifier of what the row shows.</param>
    public TCommand this[Guid key] => fresh(key);
}
