using System.Text.RegularExpressions;
using AngersHabitat.Application.Notices;
using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Web.Features.Notices;

/// <summary>Notices in words.</summary>
public static partial class NoticeWords
{
    /// <summary>Where the public reads notices.</summary>
    public const string Address = "/infos";

    /// <summary>The page of a notice.</summary>
    public static string AddressOf(Guid id) => $"{Address}/{id}";

    /// <summary>Where one follows by mail what it is about: its residence or its agency where it names one only.</summary>
    public static string FollowOf(ShownNotice notice) => notice switch
    {
        { Audience: Audience.Residences, Targets: [var residence] } => FollowAddress.OfResidence(residence),
        { Audience: Audience.Agencies, Targets: [var agency] } => FollowAddress.OfAgency(agency),
        _ => FollowAddress.Root,
    };

    /// <summary>Its paragraphs, each of one line or several.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Paragraphs(string text)
        => [.. Unit().Replace(text.ReplaceLineEndings("\n"), "${number}\u00A0${unit}").Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Where(lines => lines.Length > 0)];

    /// <summary>The first words, for a list.</summary>
    public static string Beginning(ShownNotice notice) => string.Join(' ', Paragraphs(notice.Text).FirstOrDefault() ?? []);

    /// <summary>Modifier of the tag: what presses is red, and says so in words.</summary>
    public static string Tone(Importance importance) => importance switch
    {
        Importance.Urgent => "bad",
        Importance.Practical => "info",
        Importance.News => "good",
        _ => throw Unknown.Value(importance),
    };

    /// <summary>Modifier of the tag of a state.</summary>
    public static string Tone(NoticeState state) => state switch
    {
        NoticeState.Published => "good",
        NoticeState.Scheduled => "info",
        NoticeState.Draft => "watch",
        NoticeState.Expired => "over",
        NoticeState.Withdrawn => "bad",
        _ => throw Unknown.Value(state),
    };

    /// <summary>« Depuis le jeudi 12 novembre, 10 h, jusqu'au mardi 17 novembre, 11 h ».</summary>
    public static string Span(ShownNotice notice)
    {
        if (notice.IsOver)
            return $"Terminé : du {Moment(notice.FromAt)} au {Moment(notice.UntilAt!.Value)}";
        return notice.UntilAt is { } until ? $"Depuis le {Moment(notice.FromAt)}, jusqu'au {Moment(until)}" : $"Depuis le {Moment(notice.FromAt)}";
    }

    /// <summary>« jeudi 12 novembre, 10 h », with the year when it is not the present one; midnight is the end of the day before.</summary>
    public static string Moment(DateTime utc)
    {
        var local = Paris.ToLocal(new DateTimeOffset(utc, TimeSpan.Zero));
        return $"{French.DayAndMonth(DateOnly.FromDateTime(local))}, {French.Clock(utc)}";
    }

    /// <summary>An advice as a sentence.</summary>
    public static string Of(NoticeAdvice advice) => advice.Flaw switch
    {
        NoticeFlaw.LongSentence => $"{advice.Instead} mots dans une phrase : coupez-la en deux. « {advice.Excerpt} »",
        NoticeFlaw.OfficeWord => $"« {advice.Excerpt} » : écrivez plutôt « {advice.Instead} ».",
        NoticeFlaw.DateWithoutWeekday => $"« {advice.Excerpt} » : dites le jour, « {advice.Instead} ».",
        NoticeFlaw.WrongWeekday => $"« {advice.Excerpt} » : ce jour est un {advice.Instead}.",
        NoticeFlaw.NobodyToCall => "Dites qui appeler, et à quel numéro.",
        NoticeFlaw.Shouting => $"« {advice.Excerpt} » : les majuscules se lisent mal et semblent crier.",
        NoticeFlaw.ToFillIn => $"« {advice.Excerpt} » est à compléter.",
        _ => throw Unknown.Value(advice.Flaw),
    };

    // A number and its unit stay on one line.
    [GeneratedRegex(@"(?<number>\d) (?<unit>h|min|€|km|m)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Unit();
}
