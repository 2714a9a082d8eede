using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace AngersHabitat.Web.Features.Privacy;

/// <summary>
/// The values of a journal line as people read them. The line keeps what the use case stored, names of enum values among it: which enum a name is of is
/// known from the field (<see cref="JournalEnums"/>).
/// </summary>
/// <param name="action">The line's action.</param>
/// <param name="subject">Kind of the row concerned.</param>
/// <param name="names">Names of accounts and places, by identifier.</param>
internal sealed partial class JournalValues(string action, string subject, IReadOnlyDictionary<Guid, string> names)
{
    private static readonly Dictionary<string, string> Days = new(StringComparer.Ordinal)
    {
        ["Mo"] = "lundi", ["Tu"] = "mardi", ["We"] = "mercredi", ["Th"] = "jeudi", ["Fr"] = "vendredi", ["Sa"] = "samedi", ["Su"] = "dimanche",
    };

    public string? Of(string field, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.True => "oui",
        JsonValueKind.False => "non",
        JsonValueKind.String => Text(field, value.GetString()!),
        JsonValueKind.Number => value.GetDecimal().ToString("#,0.######", French.Culture),
        JsonValueKind.Array => Several(value.EnumerateArray().Select(item => Of(field, item)), value.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object) ? " / " : ", "),
        JsonValueKind.Object => Several(value.EnumerateObject().Where(part => part.Name != "id").Select(part => $"{NameOf(part.Name)} {Of(part.Name, part.Value)}"), ", "),
        _ => throw Unknown.Value(value.ValueKind),
    };

    private static string Several(IEnumerable<string?> parts, string between) => string.Join(between, parts) is { Length: > 0 } text ? text : "aucun";

    private static string NameOf(string part) => Days.TryGetValue(part, out var day) ? day : $"{Words.Field(part)} :";

    private string Text(string field, string text)
    {
        if (Guid.TryParse(text, out var id))
            return names.TryGetValue(id, out var name) ? name : $"réf. {text[..8]}";
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return French.ShortDate(date);
        if (Instant().IsMatch(text) && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var at))
            return French.Moment(at);
        if (CodeOf(text) is { } said)
            return said;
        return field switch
        {
            "roles" => RoleWords.Of(text),
            "hours" => string.Join(", ", text.Split(';').Select(Window)),
            _ => string.Join(", ", text.Split(';').Select(part => Word(field, part))),
        };
    }

    // A refusal, a chore or an action by its code.
    private static string? CodeOf(string text) => Code().IsMatch(text) ? Words.FindAction(text) ?? Words.FindRefusal(text) : null;

    // One value, several by their names (« Groceries, Budget »), or one with minutes (« NoAnswer=180 »); what is no value is the text itself.
    private string Word(string field, string text)
    {
        if (text.Split('=') is [var name, var minutes] && Find(field, name) is { } outcome && int.TryParse(minutes, CultureInfo.InvariantCulture, out var wait))
            return $"{outcome} : {French.Age(TimeSpan.FromMinutes(wait))}";
        var words = text.Split(", ").Select(part => Find(field, part)).ToList();
        return words.Contains(null) ? text : string.Join(", ", words);
    }

    private string? Find(string field, string name) => JournalEnums.Find(action, subject, field, name) is { } value ? Words.Of(value) : null;

    // « 1 09:00-12:30 »: Monday is 1.
    private static string Window(string text) => text is [>= '1' and <= '6', ' ', ..] ? $"{French.Culture.DateTimeFormat.GetDayName((DayOfWeek)(text[0] - '0'))} {text[2..]}" : text;

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Instant();

    [GeneratedRegex(@"^[A-Z][A-Za-z]+\.[A-Z][A-Za-z0-9]+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Code();
}
