using AngersHabitat.Application.Files;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Tests.Outreach;

public sealed class ImportPeopleTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Header = "reference;nom;prenom;date_naissance;telephone;telephone_2;adresse;vit_seul\n";
    private readonly Actor _manager = new(Guid.NewGuid(), "Responsable d'essai", [Roles.Manager]);

    [Fact]
    public async Task Confirm_SameFileTwice_AddsNothingTheSecondTime()
    {
        var campaign = await host.AddCampaignAsync([Guid.NewGuid()]);
        var text = Header + Line("I1") + Line("I2");
        (await ImportAsync(campaign, text)).Added.ShouldBe(2);
        (await ImportAsync(campaign, text)).Added.ShouldBe(0);
    }

    [Theory]
    [InlineData("Centre", "Agence Centre")]
    [InlineData("AGENCE  nord", "Agence Nord")]
    [InlineData("Saumur", "Saumur")]
    public async Task Confirm_AgencyAsTheOfficeWritesIt_CountsWithItsOwn(string written, string stored)
    {
        var campaign = await host.AddCampaignAsync([Guid.NewGuid()]);
        var reference = "P-" + written;
        await ImportAsync(campaign, $"reference;nom;prenom;date_naissance;telephone;agence\n{reference};NOM;Anne;31/12/1940;06 39 98 65 01;{written}\n");
        (await host.InStoreAsync(db => db.People.Where(row => row.Reference == reference.Replace("  ", " ")).Select(row => row.Agency).SingleAsync())).ShouldBe(stored);
    }

    [Fact]
    public async Task Confirm_LinesThatCannotBeTaken_AreLeftOut()
    {
        var campaign = await host.AddCampaignAsync([Guid.NewGuid()]);
        var result = await ImportAsync(campaign, Header + Line("J1") + Line("J1") + Line("J2", birth: "01/01/1990") + Line("J3", phone: "néant")
            + Line("J4", birth: "01/01/1850") + Line("J5", birth: "01/01/2030") + "=1+1;A;B;01/01/1940;0261919951;;;\n");
        result.Added.ShouldBe(1);
    }

    [Fact]
    public async Task Confirm_NewNumberJoinsTwoHouseholds_MakesOneForEverybody()
    {
        var campaign = await host.AddCampaignAsync([Guid.NewGuid()]);
        await ImportAsync(campaign, Header + Line("K1", phone: "06 39 98 60 01") + Line("K2", phone: "06 39 98 60 02"));
        (await GroupsAsync("K1", "K2")).Distinct().Count().ShouldBe(2);
        await ImportAsync(campaign, Header + Line("K3", phone: "06 39 98 60 01", second: "06 39 98 60 02"));
        (await GroupsAsync("K1", "K2", "K3")).Distinct().Count().ShouldBe(1);
        (await host.InStoreAsync(db => db.CampaignContacts.Where(row => row.CampaignId == campaign).Select(row => row.GroupId).Distinct().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Confirm_TwoImportsAtOnce_AddNobodyTwice()
    {
        var campaign = await host.AddCampaignAsync([Guid.NewGuid()]);
        var text = Header + string.Concat(Enumerable.Range(0, 40).Select(index => Line($"L-{index}", phone: $"06 39 98 61 {index:00}")));
        await Task.WhenAll(Task.Run(() => ImportAsync(campaign, text)), Task.Run(() => ImportAsync(campaign, text)));
        (await host.InStoreAsync(db => db.CampaignContacts.CountAsync(row => row.CampaignId == campaign))).ShouldBe(40);
        (await host.InStoreAsync(db => db.People.CountAsync(row => row.Reference.StartsWith("L-")))).ShouldBe(40);
    }

    [Fact]
    public async Task Confirm_SomebodyWhoObjected_IsExcludedAtOnce()
    {
        var first = await host.AddCampaignAsync([Guid.NewGuid()]);
        await ImportAsync(first, Header + Line("M1"));
        await host.SendAsAsync(_manager, new RecordObjection.Command { Reference = "M1", Source = ObjectionSource.Other });
        var second = await host.AddCampaignAsync([Guid.NewGuid()]);
        (await ImportAsync(second, Header + Line("M1"))).Excluded.ShouldBe(1);
    }

    [Fact]
    public async Task Confirm_SomebodyKnownFromAnotherCampaign_TakesTheNewNumberAndJoinsItsHousehold()
    {
        var first = await host.AddCampaignAsync([Guid.NewGuid()]);
        await ImportAsync(first, Header + Line("N1", phone: "06 39 98 63 01") + Line("N2", phone: "06 39 98 63 02"));
        await host.InStoreAsync(async db =>
        {
            (await db.People.SingleAsync(row => row.Reference == "N1")).MarkFaulty("+33639986301", host.Clock.UtcNow);
            return await db.SaveChangesAsync();
        });
        var second = await host.AddCampaignAsync([Guid.NewGuid()]);

        (await ImportAsync(second, Header + Line("N1", phone: "06 39 98 63 02"))).Added.ShouldBe(1);

        var person = await host.InStoreAsync(db => db.People.SingleAsync(row => row.Reference == "N1"));
        (person.Phone, person.PhoneFaultyAt).ShouldBe(("+33639986302", null));
        (await GroupsAsync("N1", "N2")).Distinct().Count().ShouldBe(1);
        (await host.InStoreAsync(db => db.CampaignContacts.Where(row => row.PersonId == person.Id).Select(row => row.GroupId).Distinct().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Confirm_SomebodyWhoObjected_LearnsNothingMoreOfHer()
    {
        var first = await host.AddCampaignAsync([Guid.NewGuid()]);
        await ImportAsync(first, Header + Line("O1", phone: "06 39 98 64 01"));
        await host.SendAsAsync(_manager, new RecordObjection.Command { Reference = "O1", Source = ObjectionSource.Other });
        var second = await host.AddCampaignAsync([Guid.NewGuid()]);
        await ImportAsync(second, Header + Line("O1", phone: "06 39 98 64 02"));
        (await host.InStoreAsync(db => db.People.SingleAsync(row => row.Reference == "O1"))).Phone.ShouldBe("+33639986401");
    }

    [Fact]
    public async Task Confirm_FileOfSomebodyElseOrGone_IsRefused()
    {
        (await Should.ThrowAsync<RuleException>(() => host.SendAsAsync(_manager, new ConfirmImport.Command(Guid.NewGuid(), host.Runner.Id)))).Code.ShouldBe("Import.Expired");
    }

    private async Task<(int Added, int Excluded)> ImportAsync(Guid campaign, string text)
    {
        var done = (await host.ImportAsync(_manager, PeopleImport.Kind, text, campaign)).Import;
        return (done.Added, done.SetAside);
    }

    private Task<List<Guid>> GroupsAsync(params string[] references)
        => host.InStoreAsync(db => db.People.Where(row => references.Contains(row.Reference)).Select(row => row.GroupId).ToListAsync());

    private static string Line(string reference, string birth = "31/12/1940", string? phone = null, string second = "")
        => $"{reference};NOM {reference};Anne;{birth};{phone ?? "06 39 98 62 " + ((reference.Sum(letter => letter) % 90) + 10)};{second};;oui\n";
}
