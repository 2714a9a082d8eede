using AngersHabitat.Application.Demo;
using AngersHabitat.Store.Common;

namespace AngersHabitat.Application.Outreach.Demo;

/// <summary>
/// The two campaigns of 2020: the first, over 80, closed with its results; the second, from 70, under way since Monday
/// 9 November. Everything is invented.
/// </summary>
public sealed class OutreachDemoData : IDemoDataSet
{
    /// <summary>The first campaign.</summary>
    public static readonly Guid FirstCampaignId = new("0c000000-0000-0000-0000-000000000001");

    /// <summary>The second campaign.</summary>
    public static readonly Guid SecondCampaignId = new("0c000000-0000-0000-0000-000000000002");

    private const int Chunk = 2_000;

    public string Name => "Outreach";

    public int Order => 20;

    public async Task LoadAsync(PortalDbContext db, DemoSettings settings, CancellationToken cancellationToken)
    {
        var agentId = await db.Users.Where(user => user.Email == "appels@demo.example").Select(user => user.Id).FirstOrDefaultAsync(cancellationToken);
        var random = new Random(settings.Seed + 4);
        var team = DemoTeam.Of(agentId, random);
        var offers = await DemoOffers.ReadAsync(db, cancellationToken);
        var people = new DemoPeople(random).Make(settings.Contacts);
        var first = new DemoCampaign(DemoPlans.First(FirstCampaignId, team), team, random);
        var second = new DemoCampaign(DemoPlans.Second(SecondCampaignId, team), team, random);
        first.Target([.. people.Targeted.Where(person => first.Campaign.Targets(person.BirthDate)), .. people.Gone]);
        first.RunToTheEnd(offers);
        second.Target(people.Targeted);
        second.RunUntil(DemoPlans.Now(settings), offers);

        await db.InsertAsync([.. people.Groups], cancellationToken);
        await db.InsertAsync([.. people.Targeted, .. people.Gone], cancellationToken);
        foreach (var campaign in (DemoCampaign[])[first, second])
        {
            db.Campaigns.Add(campaign.Campaign);
            await SaveAsync(db, cancellationToken);
            await db.InsertAsync(campaign.Contacts, cancellationToken);
            foreach (var chunk in campaign.Rows().Chunk(Chunk))
            {
                db.AddRange(chunk);
                await SaveAsync(db, cancellationToken);
            }
        }
    }

    private static async Task SaveAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }
}
