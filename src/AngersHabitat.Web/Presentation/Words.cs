using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Presentation;

/// <summary>
/// The French of what the code names in English, from <c>Resources/*.resx</c>. A name without French stands as it is rather than break
/// a page; <see cref="MissingWords"/> finds it when the portal starts.
/// </summary>
public static class Words
{
    /// <summary>The word of an enum value: <c>PlaceType.Agency</c> in <c>Labels.Reception</c>.</summary>
    public static string Of(Enum value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Find(value) ?? value.ToString();
    }

    /// <summary>The sentence of a refusal, with its values: <c>Reception.EndBeforeStart</c> is <c>EndBeforeStart</c> in <c>Rules.Reception</c>.</summary>
    public static string Of(RuleException refused)
    {
        ArgumentNullException.ThrowIfNull(refused);
        return Refusal(refused.Code, refused.Arguments);
    }

    /// <summary>The sentence of a refusal or of a row's problem, with its values.</summary>
    public static string Refusal(string code, IEnumerable<object> arguments)
        => string.Format(French.Culture, FindRefusal(code) ?? "Cette demande est refusée.", [.. arguments.Select(Shown)]);

    /// <summary>A value as people read it: « 31 décembre 1945 », « 1 200 », « oui », the word of an enum value.</summary>
    public static string Value(object value) => value switch
    {
        Enum word => Of(word),
        DateOnly date => French.Date(date),
        DateTime local => $"{French.Date(DateOnly.FromDateTime(local))} à {French.Clock(TimeOnly.FromDateTime(local))}",
        bool isTrue => isTrue ? "oui" : "non",
        decimal number => number.ToString("#,##0.######", French.Culture),
        int number => French.Number(number),
        _ => value.ToString() ?? "",
    };

    /// <summary>« Publication d'horaires » for <c>Reception.Publish</c>, « Accueil » for <c>Reception</c>.</summary>
    public static string Action(string action) => FindAction(action) ?? action;

    /// <summary>« Lieu d'accueil » for <c>Place</c>.</summary>
    public static string Subject(string type) => FindSubject(type) ?? type;

    /// <summary>« État » for <c>state</c>, a field of a journal line.</summary>
    public static string Field(string name) => FindField(name) ?? name;

    /// <summary>All values of an enum, to choose from.</summary>
    public static IReadOnlyList<SelectListItem> Options<T>()
        where T : struct, Enum
        => Options(typeof(T));

    internal static IReadOnlyList<SelectListItem> Options(Type type)
        => [.. Enum.GetValues(type).Cast<Enum>().Select(value => new SelectListItem(Of(value), value.ToString()))];

    internal static string? Find(Enum value) => WordBook.Find($"Labels.{FeatureOf(value.GetType())}", $"{value.GetType().Name}.{value}");

    internal static string? FindRefusal(string code)
    {
        var dot = code.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? null : WordBook.Find("Rules." + code[..dot], code[(dot + 1)..]);
    }

    internal static string? FindAction(string action) => WordBook.Find("Journal", action);

    internal static string? FindSubject(string type) => WordBook.Find("Journal", "Subject." + type);

    internal static string? FindField(string name) => WordBook.Find("Journal", "Field." + name);

    // AngersHabitat.Domain.Outreach, AngersHabitat.Application.Reception.Editing: the third part names the feature.
    private static string FeatureOf(Type type) => type.Namespace?.Split('.') is [_, _, var feature, ..] ? feature : "";

    /// <summary>Words for the values of the vocabulary, dates as people write them, lists in a row.</summary>
    private static object Shown(object argument) => argument switch
    {
        Enum value => Of(value),
        DateOnly date => French.ShortDate(date),
        DateTime utc => French.Moment(utc),
        Domain.Outreach.CallingHours hours => CallingHoursText.Of(hours),
        System.Collections.IEnumerable list and not string => string.Join(", ", list.Cast<object>().Select(Shown)),
        _ => argument,
    };
}
