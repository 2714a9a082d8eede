using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Web.Tests.Accounts;

/// <summary>Length, and what is not guessed early; no classes of characters.</summary>
public sealed class GuessablePasswordsTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData("aaaaaaaaaaaaaA1")]
    [InlineData("123456789012345")]
    [InlineData("azertyuiopqsdfgh")]
    [InlineData("passwordpassword")]
    [InlineData("abcabcabcabcabcabc")]
    [InlineData("trop-court-14c")]
    [InlineData("martin.dubreuil.martin")]
    public async Task Guessable_IsRefused(string password) => (await JudgeAsync(password)).Succeeded.ShouldBeFalse();

    [Theory]
    [InlineData("la lune mange trois parapluies")]
    [InlineData("Bienvenue-Angers-2020")]
    [InlineData("xkqjvbzmwpfhtrnd")]
    public async Task PhraseWithoutCapitalsOrDigits_IsTaken(string password) => (await JudgeAsync(password)).Succeeded.ShouldBeTrue();

    [Fact]
    public void DrawnPasswords_ArePassed()
        => Enumerable.Range(0, 20).Select(_ => Application.Accounts.AccountPasswords.Draw()).ShouldAllBe(password => JudgeAsync(password).GetAwaiter().GetResult().Succeeded);

    private async Task<IdentityResult> JudgeAsync(string password)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<PortalUser>>();
        var user = new PortalUser { Email = "martin.dubreuil@essai.example", DisplayName = "Martin Dubreuil" };
        foreach (var validator in users.PasswordValidators)
        {
            if (await validator.ValidateAsync(users, user, password) is { Succeeded: false } refused)
                return refused;
        }
        return IdentityResult.Success;
    }
}
