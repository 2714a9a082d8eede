using AngersHabitat.Application.Accounts;
using AngersHabitat.Application.Demo;
using AngersHabitat.Domain.Chores;
using AngersHabitat.Domain.Cleaning;
using AngersHabitat.Domain.Interventions;
using AngersHabitat.Domain.Outreach;
using AngersHabitat.Domain.Reception;
using AngersHabitat.Domain.Worksites;
using AngersHabitat.Store;
using AngersHabitat.Store.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AngersHabitat.Web.Tests.Architecture;

/// <summary>Nothing exists only as demonstration data: a command makes each kind of row, and what an administrator sets up comes into the demonstration by commands alone.</summary>
public sealed class MadeByCommandsTests
{
    // Rows that no command makes, and why.
    private static readonly Dictionary<string, string> MadeOtherwise = new(StringComparer.Ordinal)
    {
        ["DemoLoad"] = "notes that a part of the demonstration is loaded; nothing of a landlord",
        ["DataProtectionKey"] = "the framework's keys",
        ["JournalSeal"] = "made by the chore that seals the journal: a line for each would have to be sealed in its turn",
        ["ChoreRun"] = "how background work fares; made when it first runs",
        ["IdentityUserRole`1"] = "roles of an account, by the framework's UserManager",
        ["IdentityUserClaim`1"] = "part of the framework's model, never filled",
        ["IdentityUserLogin`1"] = "part of the framework's model, never filled",
        ["IdentityUserToken`1"] = "part of the framework's model, filled by its own stores",
        ["IdentityUserPasskey`1"] = "part of the framework's model, filled by its own stores",
        ["IdentityRoleClaim`1"] = "part of the framework's model, never filled",
    };

    // History, told by the rules of Domain and stored in bulk: as many commands would take minutes at each start. A command makes each kind, as the first test proves. Nothing is
    // added here that a landlord sets up.
    private static readonly (string Why, string[] Kinds)[] ToldInBulk =
    [
        ("six weeks of taps, some thirteen thousand; a door comes with its first tap", ["AttendanceDoor", "AttendanceTap"]),
        ("eight months of calls, some sixteen thousand one by one, and what is owed after those of today", ["Callback", "DailyVolume", "InboundCall", "UrgentCall"]),
        ("eight months of rounds by the plans in force, some twenty thousand, and their days as the chore keeps them", ["CleaningFigure", "CleaningGap", "CleaningKeptDay", "CleaningRound"]),
        ("eight months of visits, some eight thousand with a hundred thousand acts", ["Intervention", "InterventionAccess", "InterventionStep", "PointAnswer", "TenantMessage"]),
        (
            "two campaigns with some eighteen hundred people, as many calls and what followed them; the first has been closed since May, which a campaign without its calls cannot be",
            ["AttemptNeed", "CallAttempt", "CallGroup", "Campaign", "CampaignAgent", "CampaignContact", "Escalation", "Person", "Referral", "ReferralBatch", "ReferralStep"]
        ),
        (
            "what befell the operations after they were entered, some seven hundred dated rows since 2017, each by a command that reads the whole operation again",
            ["BudgetRevision", "Contract", "HealthOverride", "ProgressReport", "Suspension", "TenderLot"]
        ),
    ];

    // What a landlord sets up: every row of it comes by a command.
    private static readonly Type[] SetUp =
    [
        typeof(Place), typeof(Residence), typeof(RuleSet), typeof(RulePublication), typeof(InterventionKind), typeof(Protocol), typeof(ProtocolPoint), typeof(Worker), typeof(CleaningPoint),
        typeof(Cleaner), typeof(CleanerLodge), typeof(CleaningSite), typeof(CleaningPlan), typeof(CcasOffer), typeof(OfferNeed), typeof(SensitiveTerm), typeof(Operation),
    ];

    [Fact]
    public void EveryKindOfRow_IsMadeByACommand()
    {
        using var host = new PortalHost();
        var made = CommandReach.Read().Made;
        made.Count.ShouldBeGreaterThan(200);

        Kinds(host).Where(kind => !MadeOtherwise.ContainsKey(kind.Name) && !made.Contains(NameOf(kind)))
            .Select(kind => kind.Name).ShouldBeEmpty("write the command that makes it, or what nobody but the demonstration can have is no part of the portal");
    }

    [Fact]
    public void WhatNoCommandMakes_IsFound()
    {
        var made = CommandReach.Read().Made;

        MadeOtherwise.Keys.Where(name => made.Any(other => other.EndsWith('.' + name, StringComparison.Ordinal))).ShouldBeEmpty("a command makes it: take it off the list");
        made.ShouldNotContain(typeof(DemoLoad).FullName!);
    }

    [Fact]
    public async Task TheDemonstration_WithoutItsHistory_IsMadeByCommands()
    {
        using var bare = new PortalHost { MakesDemonstration = true, Adding = services => services.RemoveAll<IDemoDataSet>().AddScoped<IDemoDataSet, AccountsDemoData>(), Settings = { ["Chores:Enabled"] = "false" } };
        using var whole = new PortalHost { Settings = { ["Chores:Enabled"] = "false" } };
        var byCommands = await FilledAsync(bare);

        byCommands.ShouldContain("Residence");
        // One chore has looked it over before it is copied (DemoDatabase).
        (await FilledAsync(whole)).Except(byCommands).Except([nameof(ChoreRun)]).ShouldBe(ToldInBulk.SelectMany(history => history.Kinds), ignoreOrder: true);
        foreach (var kind in SetUp)
            (await CountAsync(bare, kind)).ShouldBe(await CountAsync(whole, kind), kind.Name);
    }

    private static IReadOnlyList<Type> Kinds(PortalHost host)
    {
        using var scope = host.Services.CreateScope();
        return [.. scope.ServiceProvider.GetRequiredService<PortalDbContext>().Model.GetEntityTypes().Where(type => !type.IsOwned()).Select(type => type.ClrType).Distinct()];
    }

    private static string NameOf(Type kind) => (kind.IsGenericType ? kind.GetGenericTypeDefinition() : kind).FullName!.Replace('+', '/');

    private static async Task<IReadOnlyList<string>> FilledAsync(PortalHost host)
    {
        List<string> filled = [];
        foreach (var kind in Kinds(host))
        {
            if (await CountAsync(host, kind) > 0)
                filled.Add(kind.Name);
        }
        return filled;
    }

    private static Task<int> CountAsync(PortalHost host, Type kind)
        => host.InStoreAsync(db => ((IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), 1, [])!.MakeGenericMethod(kind).Invoke(db, [])!).CountAsync());
}
