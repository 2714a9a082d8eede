using AngersHabitat.Application.Landlord;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Landlord;

/// <summary>Pages that know working days ask the landlord's département: Good Friday in Moselle, the end of slavery in Guyane.</summary>
public sealed class LocalHolidayPagesTests
{
    [Theory]
    [InlineData("49", "2021-03-29", "2021-04-13")]
    [InlineData("57", "2021-03-29", "2021-04-14")]
    [InlineData("49", "2021-06-09", "2021-06-23")]
    [InlineData("973", "2021-06-09", "2021-06-24")]
    public async Task NewLot_IsPlannedTenWorkingDaysAhead(string departement, string today, string planned)
    {
        using var host = await InAsync(departement, today);
        var operation = await host.InStoreAsync(db => db.Operations.OrderBy(row => row.Id).Select(row => row.Id).FirstAsync());

        var page = await (await host.SignInAsync("responsable@demo.example")).OpenAsync($"/pilotage/chantiers/operations/{operation}/lots/nouveau");

        page.Field("Form.PlannedOn")!.GetAttribute("value").ShouldBe(planned);
    }

    [Theory]
    [InlineData("57", "2021-04-02", "Vendredi saint")]
    [InlineData("973", "2021-06-10", "Abolition de l’esclavage")]
    [InlineData("49", "2021-04-02", null)]
    public async Task Form_AsksAboutADayOff_WhereItIsOne(string departement, string day, string? name)
    {
        const string address = "/agents/lieux/agence-nord/exceptions";
        using var host = await InAsync(departement, "2021-03-29");
        var client = await host.SignInAsync("accueil@demo.example");

        var answer = await client.SubmitAsync(await client.OpenAsync(address), address, ("From", day), ("Last", day), ("Reason", "Inventaire"));

        if (name is null)
            answer.Text.ShouldNotContain("jour férié");
        else
            answer.Text.ShouldContain($"Cette date est un jour férié : {name}.");
    }

    private static async Task<PortalHost> InAsync(string departement, string today)
    {
        var host = new PortalHost();
        host.MoveTo(DateTime.Parse(today + "T10:00:00", System.Globalization.CultureInfo.InvariantCulture));
        var landlord = await host.SendAsync(new GetLandlord.Query());
        await host.SendAsync(new SaveLandlord.Command { Version = landlord.Version, Name = "Habitat du lieu", Departement = departement });
        return host;
    }
}
