using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace AngersHabitat.Domain.Landlord;

/// <summary>
/// What the landlord says of itself, as one immutable value that is previewed, put in force and taken back whole. Null or empty: not known, and then no page
/// says it. Stored as JSON, replaced whole.
/// </summary>
public sealed record LandlordFacts
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameLength = 100;

    /// <summary>Longest short name, in characters.</summary>
    public const int ShortNameLength = 20;

    /// <summary>Longest legal form, in characters.</summary>
    public const int LegalFormLength = 100;

    /// <summary>Longest number and street, in characters.</summary>
    public const int StreetLength = 200;

    /// <summary>Longest name of a commune or district, in characters.</summary>
    public const int AreaLength = 100;

    /// <summary>Longest list of communes or of districts as typed, in characters.</summary>
    public const int AreasLength = 4000;

    /// <summary>Longest address of the web site, in characters.</summary>
    public const int WebSiteLength = 200;

    /// <summary>Longest text on the hours of a number, in characters.</summary>
    public const int HoursLength = 100;

    /// <summary>Longest text on whom to ask about personal data, in characters.</summary>
    public const int ContactLength = 200;

    /// <summary>Longest name of who answers for the publication, in characters.</summary>
    public const int PublisherLength = 100;

    /// <summary>Longest text on who keeps the server, in characters.</summary>
    public const int HostedByLength = 300;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Nothing known yet.</summary>
    public static LandlordFacts Empty { get; } = new();

    /// <summary>Name, as on a letter.</summary>
    public string? Name { get; init; }

    /// <summary>Short name or initials, for narrow places.</summary>
    public string? ShortName { get; init; }

    /// <summary>Legal form, such as « office public de l'habitat ».</summary>
    public string? LegalForm { get; init; }

    /// <summary>Number and street.</summary>
    public string? Street { get; init; }

    /// <summary>Five digits.</summary>
    public string? PostalCode { get; init; }

    /// <summary>Commune.</summary>
    public string? City { get; init; }

    /// <summary>Web site, with its scheme.</summary>
    public string? WebSite { get; init; }

    /// <summary>Number in office hours, E.164.</summary>
    public string? DayPhone { get; init; }

    /// <summary>When it answers, as the public reads it.</summary>
    public string? DayHours { get; init; }

    /// <summary>Number for emergencies at night and on closed days, E.164.</summary>
    public string? NightPhone { get; init; }

    /// <summary>When it answers, as the public reads it.</summary>
    public string? NightHours { get; init; }

    /// <summary>Whom to ask about personal data: an address, a number, a name of an office.</summary>
    public string? DataContact { get; init; }

    /// <summary>Who answers for the publication, as the law wants it named (loi n° 2004-575 of 21 June 2004, « mentions légales »).</summary>
    public string? Publisher { get; init; }

    /// <summary>Who keeps the server: name, address and telephone, as the same law wants it.</summary>
    public string? HostedBy { get; init; }

    /// <summary>Communes in which it lets dwellings, in French order.</summary>
    public IReadOnlyList<string> Communes { get; init; } = [];

    /// <summary>Districts in which it lets dwellings, in French order.</summary>
    public IReadOnlyList<string> Districts { get; init; } = [];

    /// <summary>Number of the département, by which public holidays are known (<see cref="HolidayCalendar"/>); null: those of all France.</summary>
    public string? Departement { get; init; }

    /// <summary>Colour of mastheads and buttons, <c>#rrggbb</c>; null: the portal's own.</summary>
    public string? Colour { get; init; }

    /// <summary>The logo in force; null without.</summary>
    public Guid? LogoId { get; init; }

    /// <summary>The stored form.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Options);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    public static LandlordFacts Read(string json) => JsonSerializer.Deserialize<LandlordFacts>(json, Options) ?? Empty;
}
