using AngersHabitat.Application.Outreach;
using AngersHabitat.Application.Outreach.Demo;
using AngersHabitat.Domain.CallCentre;
using AngersHabitat.Domain.Interventions;
using AngersHabitat.Domain.Outreach;
using AngersHabitat.Domain.Subscriptions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AngersHabitat.Application.Tests.Store;

/// <summary>What is marked as personal is what erasing empties; a new text column is marked, or said here not to be about anybody.</summary>
public sealed class PersonalDataTests
{
    // Texts about places, worksites, offers, and what staff does: they name no tenant and no caller.
    private static readonly Dictionary<string, string> AboutNobody = new(StringComparer.Ordinal)
    {
        ["Campaign"] = "Name CallingHours RetryDelays ScriptNews ScriptNeeds ScriptOffers",
        ["CampaignAgent"] = "Languages",
        ["CcasOffer"] = "Name Place Schedule",
        ["Person"] = "Agency District",
        ["SensitiveTerm"] = "Wording Key",
        ["InboundCall"] = "Extension",
        ["DailyVolume"] = "Hours Recorded Reasons Outcomes Waits",
        ["AttendanceTap"] = "OverLimitNote",
        ["AuditEntry"] = "ActorName Action SubjectType Before After",
        ["JournalSeal"] = "KeyId",
        ["ErasureCertificate"] = "KeyId",
        ["JournalKey"] = "Locked",
        ["Place"] = "Slug Name Phone Email Street PostalCode City District Transport Accessibility Search",
        ["Residence"] = "Slug Code Name PostalCode City District Search",
        ["ResidenceStretch"] = "Street",
        ["FormerPlaceAddress"] = "Slug",
        ["FormerResidenceAddress"] = "Slug",
        ["LandlordProfile"] = "Facts",
        ["LandlordRevision"] = "Before After By",
        ["LandlordLogo"] = "MediaType",
        ["CrisisPeriod"] = "Name",
        ["RuleSet"] = "Scope Rules",
        ["RuleDraft"] = "Owner Base Rules",
        ["RulePublication"] = "Before After PublishedBy",
        ["EmergencyClosure"] = "Reason ClosedBy LiftedBy",
        ["Operation"] = "Code CodeKey Name Slug Commune District Address Summary Nuisances PublicPhone Manager SanitaryReferent Search",
        ["TenderLot"] = "Title HowToAnswer",
        ["Contract"] = "Firm Lot",
        ["ProgressReport"] = "Comment Difficulties DropReason",
        ["Suspension"] = "OrderNumber ResumptionOrderNumber Comment",
        ["PhaseChange"] = "Reason",
        ["DwellingRevision"] = "Reason",
        ["MilestoneDate"] = "Reason",
        ["HealthOverride"] = "Reason",
        ["Intervention"] = "Building Stair Door DwellingKey",
        ["InterventionKind"] = "Name NameKey",
        ["Worker"] = "Name Trades RecognisedBy",
        ["Protocol"] = "ListKey Period",
        ["ProtocolPoint"] = "Text",
        ["CleaningPoint"] = "Code Name",
        ["Notice"] = "Title Text TitleEn TextEn CallWhom CallPhone CreatedBy ScheduledBy",
        ["NoticeUpdate"] = "Text TextEn ByName",
        ["NoticeTemplate"] = "Title Text TitleEn TextEn",
        ["Cleaner"] = "Name",
        ["CleaningPlan"] = "Lines",
        ["CleaningRound"] = "Note",
        ["FileImport"] = "Kind OwnerName Headers Findings Reason",
        ["InvitationKey"] = "Hash",
        ["Session"] = "KeyHash Device",
        ["ChoreRun"] = "Name Node",
        ["OutboxMessage"] = "Type Payload",
    };

    [Fact]
    public void Column_EveryText_IsMarkedOrAboutNobody()
    {
        using var db = BareStores.Sqlite();
        var open = from entity in db.Model.GetEntityTypes()
                   where entity.ClrType.Assembly == typeof(Person).Assembly
                   let known = AboutNobody.GetValueOrDefault(entity.ClrType.Name, "").Split(' ')
                   from column in entity.GetProperties()
                   where IsText(column) && !PersonalData.IsPersonal(column.PropertyInfo!) && !known.Contains(column.Name)
                   select $"{entity.ClrType.Name}.{column.Name}";
        open.ShouldBeEmpty("mark it [Personal] and erase it, or list it as about nobody");
    }

    [SqliteOnly("rows without their references, which a server refuses")]
    [Fact]
    public void Anonymise_AnyRow_LeavesNothingMarked()
    {
        EmptiesMarked<Person>(person => person.Anonymise(), except: "Reference ReferenceKey");
        EmptiesMarked<CampaignContact>(contact => contact.Anonymise());
        EmptiesMarked<CallAttempt>(attempt => attempt.Anonymise());
        EmptiesMarked<Referral>(referral => referral.Anonymise());
        EmptiesMarked<Escalation>(task => task.Anonymise());
        EmptiesMarked<Intervention>(visit => visit.Erase(GeneratedStore.Now));
        EmptiesMarked<InterventionStep>(step => step.Erase());
        EmptiesMarked<PointAnswer>(answer => answer.Erase());
        EmptiesMarked<InboundCall>(call => call.EraseNote());
        EmptiesMarked<UrgentCall>(call => call.Erase());
        EmptiesMarked<Subscription>(row => row.Leave(GeneratedStore.Now));
        EmptiesMarked<Callback>(
            call => call.End(GeneratedStore.Some[0], CallbackResult.Reached, GeneratedStore.Now),
            call => call.IsOwed && !call.IsTakenFrom(GeneratedStore.Some[0], GeneratedStore.Now));
    }

    [Fact]
    public async Task AnonymiseCampaign_EveryRowOfIt_LeavesNothingMarked()
    {
        using var host = new PortalHost();
        var id = OutreachDemoData.FirstCampaignId;
        await host.InStoreAsync(async db =>
        {
            foreach (var referral in await db.Referrals.Where(row => row.CampaignId == id).Where(Referral.Open).ToListAsync())
                (referral.IsToTell ? new Action(() => referral.PersonTold(host.Clock.UtcNow)) : () => referral.Cancel("Fin", Guid.NewGuid(), host.Clock.UtcNow))();
            return await db.SaveChangesAsync();
        });
        var people = await host.InStoreAsync(db => Erasing.People(db, id).Where(person => person.ObjectedAt == null).Select(person => person.Id).ToListAsync());
        var preview = await host.SendAsync(new PreviewErasing.Query(id), Roles.Manager);
        await host.SendAsync(new AnonymiseCampaign.Command { CampaignId = id, Version = preview.Version, Understood = true }, Roles.Manager);
        await host.InStoreAsync(async db =>
        {
            SayNothing(db, await db.People.Where(row => people.Contains(row.Id)).ToListAsync(), except: "Reference ReferenceKey");
            SayNothing(db, await db.CampaignContacts.Where(row => row.CampaignId == id).ToListAsync());
            SayNothing(db, await db.CallAttempts.Where(row => row.CampaignId == id).ToListAsync());
            var referrals = await db.Referrals.Where(row => row.CampaignId == id).ToListAsync();
            SayNothing(db, referrals);
            SayNothing(db, [.. referrals.SelectMany(row => row.Steps)]);
            SayNothing(db, await db.Escalations.Where(row => row.CampaignId == id).ToListAsync());
            return 0;
        });
    }

    private static void EmptiesMarked<TRow>(Action<TRow> erase, Func<TRow, bool>? may = null, string except = "")
        where TRow : class
    {
        using var store = new GeneratedStore(21);
        store.Add<TRow>(60);
        var rows = store.Read<TRow>().Where(row => may is null || may(row)).ToList();
        rows.ForEach(erase);
        SayNothing(store.Db, rows, except);
    }

    // What every erased row says alike tells nobody from anybody. Absent and empty are one: a vital reason leaves that there was one.
    private static void SayNothing<TRow>(PortalDbContext db, List<TRow> rows, string except = "")
        where TRow : class
    {
        rows.ShouldNotBeEmpty();
        var marked = db.Model.FindEntityType(typeof(TRow))!.GetProperties().Where(column => PersonalData.IsPersonal(column.PropertyInfo!)).ToList();
        marked.ShouldNotBeEmpty();
        foreach (var column in marked.Where(column => !except.Split(' ').Contains(column.Name)))
        {
            rows.Select(row => column.PropertyInfo!.GetValue(row)).Select(value => value is "" ? null : value).Distinct().Count()
                .ShouldBe(1, $"{typeof(TRow).Name}.{column.Name} tells people apart after erasing");
        }
    }

    private static bool IsText(IProperty column)
        => (column.GetTypeMapping().Converter?.ProviderClrType ?? column.ClrType) == typeof(string) && !(Nullable.GetUnderlyingType(column.ClrType) ?? column.ClrType).IsEnum;
}
