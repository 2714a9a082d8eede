using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using AngersHabitat.Application.Landlord;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Store.Sealing;
using FluentValidation;
using FluentValidation.Validators;
using Mediator;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AngersHabitat.Application.Tests.Store;

/// <summary>The length of a column is said once, in Domain, and every form that fills it refuses what would not fit.</summary>
public sealed partial class LengthTests
{
    // Read into a value (a number, a place, hours): what cannot be read is refused, whatever its length.
    private static readonly string[] Read = ["Latitude", "Longitude", "PublicPhone", "Phone", "PostalCode", "Hours", "Number", "CallerNumber", "ContactPhone", "CallPhone", "DayPhone", "NightPhone", "Departement", "Colour"];

    // Looked up or compared, and never stored.
    private static readonly string[] LookedUp = ["Scope", "Slug", "Chore", "Stamp", "Version", "Current", "Repeat", "FileName"];

    [Fact]
    public void Command_EveryText_HasALength()
        => Texts().Where(text => !Read.Contains(text.Property) && !LookedUp.Contains(text.Property) && LengthsOf(text.Command, text.Property).Count == 0)
            .Select(Name).ShouldBeEmpty("each text of a command says « Fits », or is read or looked up");

    [Fact]
    public void Command_TextNamedAsAColumn_FitsIt()
    {
        using var db = BareStores.Sqlite();
        var columns = Columns(db).ToLookup(column => (Feature(column.DeclaringType.ClrType), column.Name), PlainLength);
        var compared = 0;
        // What the landlord says of itself is one text of JSON: no column of its feature bounds a field of it.
        foreach (var text in Texts().Where(text => !text.Command.IsSubclassOf(typeof(LandlordFields))))
        {
            var known = columns[(Feature(text.Command), text.Property)].Where(length => length is not null).ToList();
            foreach (var length in LengthsOf(text.Command, text.Property).Where(_ => known.Count > 0))
            {
                length.ShouldBeLessThanOrEqualTo(known.Max()!.Value, Name(text));
                compared++;
            }
        }
        compared.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Column_EveryText_HasALengthOrIsMeantToHaveNone()
    {
        using var db = BareStores.Sqlite();
        string[] unlimited = ["AuditEntry.Before", "AuditEntry.After", "RuleSet.Rules", "RuleDraft.Rules", "RuleDraft.Base", "RulePublication.Before", "RulePublication.After",
            "DailyVolume.Hours", "DailyVolume.Recorded", "DailyVolume.Reasons", "DailyVolume.Outcomes", "DailyVolume.Waits", "OutboxMessage.Payload", "FileImport.Headers", "FileImport.Reading", "FileImport.Findings",
            "LandlordProfile.Facts", "LandlordRevision.Before", "LandlordRevision.After"];
        Columns(db).Where(column => column.GetMaxLength() is null).Select(column => $"{column.DeclaringType.ClrType.Name}.{column.Name}")
            .Except(unlimited).ShouldBeEmpty();
    }

    [Fact]
    public void Source_NoLength_IsWrittenAsANumberOutsideDomain()
        => (from file in Sources("src/AngersHabitat.Application").Concat(Sources("src/AngersHabitat.Store")).Concat(Sources("src/AngersHabitat.Web"))
            from line in File.ReadLines(file)
            where Literal().IsMatch(line)
            select $"{Path.GetFileName(file)}: {line.Trim()}").ShouldBeEmpty();

    // What is searched for is stored nowhere.
    private static IEnumerable<(Type Command, string Property)> Texts()
        => from type in typeof(LogCall).Assembly.GetTypes()
           where typeof(IBaseCommand).IsAssignableFrom(type) && !type.IsAbstract && !type.DeclaringType!.Name.StartsWith("Search", StringComparison.Ordinal)
           from property in type.GetProperties()
           where property.PropertyType == typeof(string)
           select (type, property.Name);

    private static List<int> LengthsOf(Type command, string property)
        => [.. from validator in typeof(LogCall).Assembly.GetTypes()
               where typeof(IValidator<>).MakeGenericType(command).IsAssignableFrom(validator) && !validator.IsAbstract && !validator.ContainsGenericParameters
               let descriptor = Made(validator).CreateDescriptor()
               from rule in descriptor.GetValidatorsForMember(property)
               let length = rule.Validator as ILengthValidator
               where length is not null
               select length.Max];

    // A clock or a store is asked when a command is looked at, not when the rules are listed.
    private static IValidator Made(Type validator)
    {
        var constructor = validator.GetConstructors().Single();
        return (IValidator)constructor.Invoke(new object?[constructor.GetParameters().Length]);
    }

    private static IEnumerable<IProperty> Columns(PortalDbContext db)
        => from entity in db.Model.GetEntityTypes()
           where entity.ClrType.Namespace!.StartsWith("AngersHabitat.Domain.", StringComparison.Ordinal)
           from column in entity.GetProperties()
           where (column.GetTypeMapping().Converter?.ProviderClrType ?? column.ClrType) == typeof(string)
           select column;

    // A sealed text is longer than what it says.
    private static int? PlainLength(IProperty column)
        => column.GetMaxLength() is { } length && SealedModel.MarkOf(column) is not null ? Enumerable.Range(1, length).Last(plain => SealedValue.LengthOf(plain) <= length) : column.GetMaxLength();

    private static string Name((Type Command, string Property) text) => $"{text.Command.DeclaringType?.Name}.{text.Property}";

    private static string Feature(Type type) => type.Namespace!.Split('.')[2];

    private static IEnumerable<string> Sources(string folder, [CallerFilePath] string here = "")
        => Directory.EnumerateFiles(Path.Combine(here, "../../../..", folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/Migrations/", StringComparison.Ordinal));

    [GeneratedRegex(@"\b(?:Ha(?:s|ve)MaxLength|MaximumLength|Fits)\(\d|\b(?:Required|Optional)\(""\w+"", \d", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Literal();
}
