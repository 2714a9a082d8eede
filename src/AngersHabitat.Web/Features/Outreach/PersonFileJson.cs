using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The file of one person as she may take it elsewhere (GDPR, articles 15 and 20): what <see cref="PersonFile"/> holds, instants in UTC, without the names of who called.</summary>
internal static class PersonFileJson
{
    /// <summary>Media type.</summary>
    public const string MediaType = "application/json; charset=utf-8";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Writes it.</summary>
    public static byte[] Write(PersonFile file) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            Person = Of(file.Person),
            Campaigns = file.Campaigns.Select(row => new { row.Name, row.State, row.DueAt, row.Attempts, row.Urgent }),
            Calls = file.Calls.Select(row => new
            {
                row.At, row.Outcome, row.Needs, row.Wishes, row.Note, row.CallbackAt, row.Danger, row.Number, row.CancelledAt, row.CancelReason, row.IsCorrection,
            }),
            file.Referrals,
            file.Escalations,
            UnderHerNumbers = file.UnderHerNumbers.Select(row => new
            {
                row.Kind, row.At, row.IsUnderWay, row.Number, row.Name, row.Where, row.Words, row.AtRisk, row.Ill, row.Alone,
            }),
            file.Journal,
        },
        Options);

    private static object Of(Person person) => new
    {
        person.Reference,
        person.Civility,
        person.LastName,
        person.FirstName,
        BirthDate = person.BirthDate == Person.NoBirthDate ? (DateOnly?)null : person.BirthDate,
        Telephones = person.Numbers,
        person.Residence,
        person.Address,
        person.Agency,
        person.District,
        person.Language,
        person.LivesAlone,
        person.ObjectedAt,
        person.ObjectionSource,
    };
}
