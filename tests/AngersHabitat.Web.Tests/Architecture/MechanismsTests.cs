using ArchUnitNET.Domain.Dependencies;

namespace AngersHabitat.Web.Tests.Architecture;

/// <summary>What recurs has one mechanism: here is who alone may use what each is made of.</summary>
public sealed class MechanismsTests
{
    private static readonly IReadOnlyDictionary<string, Mechanism> Mechanisms = new Dictionary<string, Mechanism>(StringComparer.Ordinal)
    {
        // Time comes from TimeProvider, in business code from PortalClock: the demonstration's clock is not the machine's.
        ["the machine's clock"] = Members(["Web/Hosting/PortalServices"],
            "System.DateTime::get_Now()", "System.DateTime::get_UtcNow()", "System.DateTime::get_Today()",
            "System.DateTimeOffset::get_Now()", "System.DateTimeOffset::get_UtcNow()", "System.TimeProvider::get_System()"),
        ["the store"] = Types(["Store/", "Application/", "Web/Hosting/", "Web/Accounts/AccountServices"], "AngersHabitat.Store.PortalDbContext"),
        ["French from resources"] = Types(["Web/Presentation/WordBook"], "System.Resources.ResourceManager"),
        ["a line of the journal"] = Members(["Application/Common/AuditTrail"], "AngersHabitat.Domain.Privacy.AuditEntry::.ctor("),
        ["a page of a list"] = Members(["Application/Lists/"], "System.Linq.Queryable::Skip("),
        ["a table as a file"] = Types(["Application/Lists/", "Application/Files/"], "CsvHelper.CsvWriter", "MiniExcelLibs.MiniExcel"),
        ["rows inserted in bulk"] = Types(["Store/Common/BulkRows", "Store/Sqlite/Sqlite", "Store/SqlServer/SqlServer"], "LinqToDB.Data.BulkCopyOptions", "AngersHabitat.Store.Common.IRowWriter"),
        // Tables by the one flow; the logo is a picture, made safe and kept at once; photographs are made anew before any command hears of them.
        ["a file sent by a form"] = Types(["Web/Pages/PortalController", "Web/Pages/FileImportController", "Web/Pages/ImportUploadView", "Web/Shared/Features_Shared_Import_", "Web/Landlord/LandlordController", "Web/Landlord/LandlordPage", "Web/Landlord/Features_Landlord_Landlord_Index"], "Microsoft.AspNetCore.Http.IFormFile"),
        ["a file read as a table"] = Types(["Application/Files/"], "CsvHelper.CsvReader", "System.IO.Compression.ZipArchive"),
        // A notice by PortalController.Done; the others keep identifiers or a value that is shown once, and no sentence.
        ["what the next page is told"] = Members(["Web/Pages/PortalController", "Web/Outreach/FoundPeople", "Web/Outreach/CallsController", "Web/Accounts/AccountsController", "Web/CallCentre/InboundCallsController"],
            "Microsoft.AspNetCore.Mvc.ViewFeatures.ITempDataDictionary::set_Item(", "System.Collections.Generic.IDictionary`2<System.String,System.Object>::set_Item("),
        ["work beside requests"] = Types(["Web/Hosting/"], "Microsoft.Extensions.Hosting.BackgroundService", "Microsoft.Extensions.Hosting.IHostedService"),
        // A letter that leaves is a row first, and goes at the rate of the settings.
        ["mail"] = Types(["Web/Mail/"], "MimeKit.MimeMessage", "MailKit.Net.Smtp.SmtpClient", "System.Net.Mail.SmtpClient", "System.Net.Mail.MailMessage"),
        ["roles of a person"] = Members(["Web/Pages/ClaimsPrincipalExtensions"], "System.Security.Claims.ClaimsPrincipal::IsInRole("),
    };

    public static TheoryData<string> All => [.. Mechanisms.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void WhatRecurs_HasOneMechanism(string name)
    {
        var mechanism = Mechanisms[name];
        var users = PortalArchitecture.Portal.Types.SelectMany(type => type.Dependencies).Where(mechanism.IsUse)
            .Select(use => PortalArchitecture.PlaceOf(use.Origin)).Distinct().ToList();

        users.ShouldNotBeEmpty("Nobody uses it: is the name still right?");
        users.Where(user => !mechanism.Allowed.Any(allowed => user.StartsWith(allowed, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    private static Mechanism Members(string[] allowed, params string[] members)
        => new(allowed, use => members.Any(member => TargetOf(use).Contains(member, StringComparison.Ordinal)));

    private static Mechanism Types(string[] allowed, params string[] types) => new(allowed, use => types.Contains(use.Target.FullName, StringComparer.Ordinal));

    private static string TargetOf(ITypeDependency use) => use is IMemberMemberDependency member ? member.TargetMember.FullName : "";

    private sealed record Mechanism(IReadOnlyList<string> Allowed, Func<ITypeDependency, bool> IsUse);
}
