using AngersHabitat.Web.Features.Accounts.OpenId;
using AngersHabitat.Web.Hosting.Commands;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Web.Tests.Accounts;

/// <summary>What is wrong with the settings of an identity provider is said, each in its own words, and nothing of what is right.</summary>
public sealed class OpenIdSetupTests : IDisposable
{
    private const string NotOffered = "La connexion par le fournisseur d'identité n'est pas offerte.";
    private readonly string _secret = Path.GetTempFileName();

    public void Dispose() => File.Delete(_secret);

    [Theory]
    [InlineData("Authority", "", "OpenId:Authority n'est pas une adresse en https.")]
    [InlineData("Authority", "fournisseur.example", "OpenId:Authority n'est pas une adresse en https.")]
    [InlineData("Authority", "http://fournisseur.example", "OpenId:Authority n'est pas une adresse en https.")]
    [InlineData("ClientId", " ", "OpenId:ClientId est vide.")]
    [InlineData("ClientSecret", "", "OpenId:ClientSecret ou OpenId:ClientSecretFile est vide.")]
    [InlineData("ClientSecretFile", "/nulle/part/secret", "OpenId:ClientSecretFile : /nulle/part/secret ne peut pas être lu.")]
    [InlineData("Groups:accueil", null, "OpenId:Groups est vide : personne n'aurait de rôle.")]
    [InlineData("Groups:accueil", "Reception, reception", "OpenId:Groups:accueil : reception n'est pas un rôle (Reception, CallCentre, Outreach, Maintenance, Technician, Manager, Administrator).")]
    [InlineData("Groups:appels:nord", "Appels", "OpenId:Groups:appels:nord : Appels n'est pas un rôle (Reception, CallCentre, Outreach, Maintenance, Technician, Manager, Administrator).")]
    [InlineData("Scopes", "profile email", "OpenId:Scopes ne contient pas openid : le fournisseur ne dirait pas qui se connecte.")]
    [InlineData("SignedUserInfo", "non", "OpenId:SignedUserInfo : non n'est ni true, ni false.")]
    [InlineData("LinkByEmail", "1", "OpenId:LinkByEmail : 1 n'est ni true, ni false.")]
    public void Fault_IsNamed_AndNothingIsOffered(string name, string? value, string said)
    {
        var (setup, faults) = Read((name, value));
        setup.ShouldBeNull();
        faults.ShouldBe([said, NotOffered]);
    }

    [Fact]
    public void EmptyFileOfTheSecret_IsNamed_AndOneWithALineEndIsRead()
    {
        (string, string?)[] settings = [("ClientSecret", null), ("ClientSecretFile", _secret)];
        Read(settings).Faults.ShouldBe(["OpenId:ClientSecret ou OpenId:ClientSecretFile est vide.", NotOffered]);
        File.WriteAllText(_secret, "un secret\n");
        Read(settings).Setup!.ClientSecret.ShouldBe("un secret");
    }

    [Theory]
    [InlineData("https://fournisseur.example/api/v2", "https://fournisseur.example")]
    [InlineData("https://quelqu.un@fournisseur.example:8443/?a=b", "https://fournisseur.example:8443")]
    [InlineData("https://identité.example/", "https://xn--identit-hya.example")]
    public void Complete_HasNoFault_AndAnOriginThatAHeaderCanCarry(string authority, string origin)
    {
        var (setup, faults) = Read(("Authority", authority), ("SignedUserInfo", "False"), ("LinkByEmail", ""));
        faults.ShouldBeEmpty();
        (setup!.Origin, setup.SignedUserInfo, setup.Settings.IsOn).ShouldBe((origin, false, true));
    }

    [Fact]
    public void Nothing_IsNoFault() => OpenIdSetup.Read(new ConfigurationBuilder().Build()).ShouldSatisfyAllConditions(read => read.Setup.ShouldBeNull(), read => read.Faults.ShouldBeEmpty());

    [Fact]
    public async Task Check_NamesEveryFaultAtOnce_AndNoneOfGoodSettings()
    {
        var (exit, said) = await CheckAsync(("Authority", "http://fournisseur.example"), ("ClientId", ""), ("ClientSecret", ""), ("Groups:accueil", "Accueil"));
        exit.ShouldBe(1);
        foreach (var line in (string[])["- OpenId:Authority n'est pas", "- OpenId:ClientId est vide.", "- OpenId:ClientSecret ou", "- OpenId:Groups:accueil : Accueil n'est pas un rôle", "- " + NotOffered])
            said.ShouldContain(line);
        (await CheckAsync()).Said.ShouldNotContain("OpenId");
    }

    private static (string Name, string? Value)[] Complete(IEnumerable<(string Name, string? Value)> others)
    {
        var all = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Authority"] = "https://fournisseur.example", ["ClientId"] = "portail", ["ClientSecret"] = "secret", ["Groups:accueil"] = "Reception",
        };
        foreach (var (name, value) in others)
            all[name] = value;
        return [.. all.Select(setting => ($"OpenId:{setting.Key}", setting.Value))];
    }

    private static (OpenIdSetup? Setup, IReadOnlyList<string> Faults) Read(params (string Name, string? Value)[] others)
        => OpenIdSetup.Read(new ConfigurationBuilder().AddInMemoryCollection(Complete(others).Select(setting => KeyValuePair.Create(setting.Name, setting.Value))).Build());

    private static async Task<(int Exit, string Said)> CheckAsync(params (string Name, string? Value)[] others)
    {
        await using var portal = new IdleHost();
        foreach (var (name, value) in Complete(others))
            portal.Settings[name] = value;
        var output = new StringWriter();
        await using var scope = portal.Services.CreateAsyncScope();
        return (await CheckPortal.RunAsync(new CommandHost(scope.ServiceProvider, output), TestContext.Current.CancellationToken), output.ToString());
    }
}
