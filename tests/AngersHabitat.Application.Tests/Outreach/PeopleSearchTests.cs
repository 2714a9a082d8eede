using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Tests.Outreach;

public sealed class PeopleSearchTests(IdleHost host) : IClassFixture<IdleHost>
{
    private readonly Guid _agent = Guid.NewGuid();

    [Theory]
    [InlineData("GÜNDOĞDU", "Işıl", "gundogdu isil")]
    [InlineData("Łuczak", "Wanda", "luczak")]
    [InlineData("ØSTERGÅRD", "Inger", "Inger Ostergard")]
    [InlineData("Le Goff", "Jeanne", "Mme Jeanne LE GOFF")]
    [InlineData("Ba", "Fatou", "ba")]
    [InlineData("Ly", "Thi Hoa", "Ly")]
    [InlineData("Großmann", "Käthe", "kathe grossmann")]
    [InlineData("Œillet", "Cécile", "Madame Cecile Oeillet")]
    public async Task Search_NameAsItIsWritten_FindsHer(string lastName, string firstName, string typed)
    {
        var her = Named(lastName, firstName);
        var campaign = await host.AddCampaignAsync([_agent], her, Named("Bastien", "Lydie"));
        var contact = await host.InStoreAsync(db => db.CampaignContacts.SingleAsync(row => row.CampaignId == campaign && row.PersonId == her.Id));
        (await host.AsAgentAsync(_agent, new SearchContacts.Command { Text = typed })).ShouldBe([contact.Id]);
        (await host.SendAsAsync(new Actor(Guid.NewGuid(), "Responsable", [Roles.Manager]), new SearchPeople.Command { Text = typed })).ShouldContain(her.Id);
    }

    [Fact]
    public async Task Search_TwoLettersOfNobodysWholeName_FindsWhoseNameBeginsSo()
    {
        var campaign = await host.AddCampaignAsync([_agent], Named("Xuereb", "Rita"));
        (await host.AsAgentAsync(_agent, new SearchContacts.Command { Text = "xu" })).Count.ShouldBe(1);
        campaign.ShouldNotBe(Guid.Empty);
    }

    [Fact]
    public async Task Fold_ColumnsOfAFormerRule_AreMadeAnewOnce()
    {
        var her = Named("Łabędź", "Zofia");
        await host.AddCampaignAsync([_agent], her);
        await host.InStoreAsync(db => db.People.Where(row => row.Id == her.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.SearchName, "łabedz zofia")));
        var former = await host.SendAsAsync(Actor.Portal, new FoldSearchedTexts.Query());
        former.ShouldBe([new FormerText(nameof(Person), her.Id)]);
        (await host.SendAsAsync(Actor.Portal, new FoldSearchedTexts.Command { Rows = [.. former, new("Nothing", her.Id)] })).ShouldBe(1);
        (await host.InStoreAsync(db => db.People.SingleAsync(row => row.Id == her.Id))).SearchName.ShouldBe("labedz zofia");
        (await host.SendAsAsync(Actor.Portal, new FoldSearchedTexts.Query())).ShouldBeEmpty();
    }

    private static Person Named(string lastName, string firstName) => new(Guid.NewGuid(), new PersonDetails
    {
        Reference = $"NOM{Guid.NewGuid():N}", LastName = lastName, FirstName = firstName, BirthDate = new DateOnly(1940, 1, 1), Phone = "+33639987799",
    }, Guid.NewGuid());
}
