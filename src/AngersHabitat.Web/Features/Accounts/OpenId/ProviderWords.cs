namespace AngersHabitat.Web.Features.Accounts.OpenId;

/// <summary>Why nobody entered by the provider, for people and for browsers.</summary>
internal static class ProviderWords
{
    public static int StatusOf(ProviderFault fault) => fault switch
    {
        ProviderFault.Refused or ProviderFault.TooWeak or ProviderFault.NotProvedAnew => StatusCodes.Status403Forbidden,
        ProviderFault.Lost or ProviderFault.Unverified or ProviderFault.None => StatusCodes.Status400BadRequest,
        ProviderFault.Down => StatusCodes.Status503ServiceUnavailable,
        _ => throw Unknown.Value(fault),
    };

    /// <param name="fault">What went wrong.</param>
    /// <param name="name">What people call the provider.</param>
    public static string Of(ProviderFault fault, string name) => fault switch
    {
        ProviderFault.Refused => $"{name} n'a pas confirmé votre identité, ou vous avez renoncé. Vous pouvez recommencer.",
        ProviderFault.TooWeak => $"{name} ne vous a pas demandé de double vérification, que ce portail exige. Activez-la auprès de {name}, puis recommencez.",
        ProviderFault.NotProvedAnew => $"{name} n'a pas confirmé à nouveau que c'est bien vous, avec le compte connecté ici. Rien n'est fait. Recommencez.",
        ProviderFault.Lost => $"La réponse de {name} n'appartient pas à une connexion commencée dans ce navigateur : trop de temps a passé, ou elle a déjà servi. Recommencez.",
        ProviderFault.Unverified or ProviderFault.None => $"La réponse de {name} n'a pas pu être vérifiée : la connexion est refusée. Recommencez ; si cela se répète, prévenez l'administrateur du portail.",
        ProviderFault.Down => $"{name} ne répond pas pour le moment. Réessayez dans une minute.",
        _ => throw Unknown.Value(fault),
    };
}
