using AngersHabitat.Application.Accounts;
using AngersHabitat.Application.Common;
using AngersHabitat.Application.Outreach.Demo;
using AngersHabitat.Domain.Common;
using AngersHabitat.Store;
using AngersHabitat.Testing;
using Mediator;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Benchmarks.Calls;

/// <summary>A store with a large campaign and agents who each have an account of their own.</summary>
internal static class CallStage
{
    /// <summary>The campaign.</summary>
    public static Guid Campaign => OutreachDemoData.SecondCampaignId;

    /// <returns>Their addresses; each signs in with <see cref="AccountSteps.Password"/>.</returns>
    public static async Task<IReadOnlyList<string>> MakeAsync(string file, int people, int agents)
    {
        await using var host = new BenchmarkHost(file, chores: false, people, operations: 59);
        var accounts = new List<(Guid Id, string Email)>();
        foreach (var number in Enumerable.Range(1, agents))
            accounts.Add(await OpenAsync(host, $"appels{number}@mesure.example"));
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var campaign = await db.Campaigns.SingleAsync(row => row.Id == Campaign);
        campaign.AssignAgents([.. campaign.Agents.Select(agent => agent.AgentId), .. accounts.Select(account => account.Id)]);
        await db.SaveChangesAsync();
        return [.. accounts.Select(account => account.Email)];
    }

    private static async Task<(Guid Id, string Email)> OpenAsync(BenchmarkHost host, string email)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingFor>().Actor = Actor.Portal;
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        var made = await mediator.Send(new CreateAccount.Command { Id = Guid.NewGuid(), Email = email, Name = email, Roles = [Roles.Outreach] });
        await mediator.Send(new AcceptInvitation.Command { Key = made.Key!, New = AccountSteps.Password, Repeat = AccountSteps.Password });
        return (made.Id, email);
    }
}
