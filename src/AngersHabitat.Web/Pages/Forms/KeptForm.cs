namespace AngersHabitat.Web.Pages.Forms;

/// <summary>What somebody had sent when she had to say first who she is: her session was over, or what she asked for is grave.</summary>
/// <param name="Account">Whose it is; nobody else sees it.</param>
/// <param name="Page">The page on which the form stood, a local address.</param>
/// <param name="At">When it was sent, portal's clock, UTC.</param>
/// <param name="Fields">What it held: names and values, without files and without the token.</param>
internal sealed record KeptForm(Guid Account, string Page, DateTime At, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    /// <summary>The form that the page of this request shows again.</summary>
    public static KeptForm? Of(HttpContext context) => context.Features.Get<KeptForm>() is { } kept && kept.Account == context.User.AccountId() ? kept : null;

    /// <summary>What was typed and the page has no field for any more, without what nobody typed: identifiers, versions, boxes that were not ticked.</summary>
    public IReadOnlyList<string> Unshown(HttpContext context)
        => [.. Fields.Where(field => ShownFields.Of(context).IdOf(field.Key) is null).Select(field => field.Value)
            .Where(value => value.Length > 0 && value is not ("true" or "false") && !Guid.TryParse(value, out _)).Distinct(StringComparer.Ordinal)];
}
