namespace AngersHabitat.Web.Features.Errors;

/// <summary>The page behind a status code.</summary>
/// <param name="Status">The status.</param>
/// <param name="Again">What was sent, where it may be sent again; null for nothing.</param>
/// <param name="Page">What may be asked for again by a link; null for nothing.</param>
public sealed record ErrorPage(int Status, SentAgain? Again, string? Page);
