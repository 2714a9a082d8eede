namespace AngersHabitat.Web.Pages.Forms;

/// <summary>What somebody had sent when she had to say first who she is: her session was over, or what she asked for is grave.</summary>
/// <param name="Account">Whose it is; nobody else sees it.</param>
/// <param name="Page">The page on which the form stood, a local address.</param>
/// <param name="At">When it was sent, portal's clock, UTC.</param>
/// <param name="Fields">What it held: names and values, without files and without the token.</param>
/// <param name="HadFiles">The form takes files, which are to be chosen again.</param>
internal sealed record KeptForm(Guid Account, string Page, DateTime At, IReadOnlyList<KeyValuePair<string, string>> Fields, bool HadFiles)
{
    /// <summary>The form that the page of this request shows again.</summary>
    public static KeptForm? Of(HttpContext context) => context.Features.Get<KeptForm>() is { } kept && kept.Account == context.User.AccountId() ? kept : null;

    /// <summary>Whether somebody has typed or chosen a field: identifiers, versions and boxes that were not ticked are sent by the page itself.</summary>
    public static bool IsTyped(KeyValuePair<string, string> field) => field.Value is not ("" or "true" or "false") && !Guid.TryParse(field.Value, out _);

    /// <summary>What was typed and the page has no field for any more.</summary>
    public IReadOnlyList<string> Unshown(HttpContext context)
        => [.. Fields.Where(field => ShownFields.Of(context).IdOf(field.Key) is null && IsTyped(field)).Select(field => field.Value).Distinct(StringComparer.Ordinal)];
}
