using AngersHabitat.Application.Accounts.OpenId;

namespace AngersHabitat.Web.Features.Accounts.OpenId;

/// <summary>The section <c>OpenId</c> of the settings: one identity provider, such as ProConnect. What is incomplete is as nothing, and <c>check</c> says what is missing.</summary>
internal sealed record OpenIdSetup(Uri Authority, string ClientId, string ClientSecret, string Name, IReadOnlyDictionary<string, IReadOnlyList<string>> Groups)
{
    private const string Section = "OpenId";

    /// <summary>Scheme, name and port of the provider, as a header can carry them.</summary>
    public string Origin => new UriBuilder(Authority.Scheme, Authority.IdnHost, Authority.Port).Uri.GetLeftPart(UriPartial.Authority);

    /// <summary>What is asked for.</summary>
    public IReadOnlyList<string> Scopes { get; private init; } = [];

    /// <summary>How she must have proved who she is, one of these; empty: as the provider thinks fit.</summary>
    public IReadOnlyList<string> Acr { get; private init; } = [];

    /// <summary>The claim that holds her groups.</summary>
    public string GroupClaim { get; private init; } = "";

    /// <summary>Whether what the provider tells of her must be signed.</summary>
    public bool SignedUserInfo { get; private init; }

    /// <summary>What use cases know.</summary>
    public ProviderSettings Settings { get; private init; } = new(false, "", false);

    /// <summary>The roles of somebody in the groups.</summary>
    public IReadOnlyList<string> RolesOf(IEnumerable<string> groups)
        => [.. groups.SelectMany(group => Groups.GetValueOrDefault(group, [])).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Reads the settings.</summary>
    /// <returns>Null when there is no provider, or not all of it; and what is wrong, for people.</returns>
    public static (OpenIdSetup? Setup, IReadOnlyList<string> Faults) Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        if (!section.AsEnumerable().Any(setting => setting.Value is not null))
            return (null, []);
        var faults = new List<string>();
        var isAddress = Uri.TryCreate(section["Authority"], UriKind.Absolute, out var authority) && authority.Scheme == Uri.UriSchemeHttps;
        if (!isAddress)
            faults.Add("OpenId:Authority n'est pas une adresse en https.");
        if (string.IsNullOrWhiteSpace(section["ClientId"]))
            faults.Add("OpenId:ClientId est vide.");
        var secret = SecretOf(section, faults);
        var groups = GroupsOf(section, faults);
        var scopes = WordsOf(section["Scopes"] ?? "openid profile email");
        if (!scopes.Contains("openid", StringComparer.Ordinal))
            faults.Add("OpenId:Scopes ne contient pas openid : le fournisseur ne dirait pas qui se connecte.");
        var (isSigned, isLinked) = (Is(section, "SignedUserInfo", true, faults), Is(section, "LinkByEmail", false, faults));
        if (faults.Count > 0)
            return (null, [.. faults, "La connexion par le fournisseur d'identité n'est pas offerte."]);
        var name = section["Name"] is { Length: > 0 } given ? given : "ProConnect";
        return (new OpenIdSetup(authority!, section["ClientId"]!, secret, name, groups)
        {
            Scopes = scopes,
            Acr = WordsOf(section["Acr"] ?? ""),
            GroupClaim = section["GroupClaim"] ?? "groups",
            SignedUserInfo = isSigned,
            Settings = new ProviderSettings(true, name, isLinked),
        }, []);
    }

    private static bool Is(IConfiguration section, string name, bool usual, List<string> faults)
    {
        if (section[name] is not { Length: > 0 } text)
            return usual;
        if (!bool.TryParse(text, out var isSo))
            faults.Add($"OpenId:{name} : {text} n'est ni true, ni false.");
        return isSo;
    }

    private static string SecretOf(IConfiguration section, List<string> faults)
    {
        var secret = section["ClientSecret"];
        if (section["ClientSecretFile"] is { Length: > 0 } file)
        {
            try
            {
                secret = File.ReadAllText(file).Trim();
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
            {
                faults.Add($"OpenId:ClientSecretFile : {file} ne peut pas être lu.");
                return "";
            }
        }
        if (string.IsNullOrEmpty(secret))
            faults.Add("OpenId:ClientSecret ou OpenId:ClientSecretFile est vide.");
        return secret ?? "";
    }

    // A group's name may hold colons, at which settings are cut.
    private static Dictionary<string, IReadOnlyList<string>> GroupsOf(IConfiguration section, List<string> faults)
    {
        var groups = section.GetSection("Groups").AsEnumerable(makePathsRelative: true).Where(group => group.Value is not null)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<string>)group.Value!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
        if (groups.Count == 0)
            faults.Add("OpenId:Groups est vide : personne n'aurait de rôle.");
        faults.AddRange(groups.SelectMany(group => group.Value.Except(Roles.All).Select(role => $"OpenId:Groups:{group.Key} : {role} n'est pas un rôle ({string.Join(", ", Roles.All)}).")));
        return groups;
    }

    private static string[] WordsOf(string text) => text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
}
