using System.Text;
using AngersHabitat.Application.Common;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Common;
using AngersHabitat.Domain.Outreach;
using AngersHabitat.Store;
using AngersHabitat.Web.Features.Outreach;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace AngersHabitat.Web.Tests.Outreach;

/// <summary>What is marked as personal in the rows of somebody is in the file that she is given: a new column too.</summary>
public sealed class PersonFileJsonTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly Actor Manager = new(Guid.NewGuid(), "Responsable", [Roles.Manager]);

    // Derived from what is given: how the reference and the name are compared, and who may be of one household.
    private static readonly string[] Derived = [nameof(Person.ReferenceKey), nameof(Person.SearchName), nameof(Person.HouseholdKey)];

    [Fact]
    public async Task File_HoldsEveryPersonalTextOfHerRows()
    {
        var (id, marks) = await host.InStoreAsync(MarkAsync);
        marks.Count.ShouldBeGreaterThan(12);
        await host.SendAsAsync(Manager, new OpenPersonFile.Command { PersonId = id, Reason = FileReason.AccessRight });

        var json = Encoding.UTF8.GetString(PersonFileJson.Write((await host.SendAsAsync(Manager, new GetPersonFile.Query(id))).File!));

        marks.Where(mark => !json.Contains(mark.Text, StringComparison.Ordinal)).Select(mark => mark.Column).ShouldBeEmpty();
    }

    private static async Task<(Guid Id, List<(string Column, string Text)> Marks)> MarkAsync(PortalDbContext db)
    {
        var referral = await db.Referrals.Where(row => db.CallAttempts.Any(call => call.ContactId == row.ContactId)).OrderBy(row => row.Id).FirstAsync();
        var contact = await db.CampaignContacts.SingleAsync(row => row.Id == referral.ContactId);
        var escalation = new Escalation(Guid.NewGuid(), contact, EscalationKind.Caretaker, Guid.NewGuid(), new DateOnly(2020, 11, 16), contact.DueAt ?? referral.StateAt);
        db.Add(escalation);
        object[] rows = [await db.People.SingleAsync(row => row.Id == referral.PersonId), await db.CallAttempts.FirstAsync(row => row.ContactId == contact.Id), referral, referral.Steps[0], escalation];
        var marks = rows.SelectMany(row => Mark(db.Entry(row))).ToList();
        await db.SaveChangesAsync();
        return (referral.PersonId, marks);
    }

    private static IEnumerable<(string Column, string Text)> Mark(EntityEntry row)
    {
        foreach (var column in row.Properties.Where(column => column.Metadata.PropertyInfo is { } property && column.Metadata.ClrType == typeof(string) && PersonalData.IsPersonal(property)))
        {
            if (Derived.Contains(column.Metadata.Name))
                continue;
            var most = column.Metadata.GetMaxLength() ?? 20;
            column.CurrentValue = $"Q{Guid.NewGuid():N}"[..Math.Min(most, 20)];
            yield return ($"{row.Metadata.ClrType.Name}.{column.Metadata.Name}", (string)column.CurrentValue);
        }
    }
}
