using AngersHabitat.Application.Notices;

namespace AngersHabitat.Web.Features.Notices;

/// <summary>A notice, in the interface's words.</summary>
public sealed record NoticeResponse
{
    public required Guid Id { get; init; }

    /// <summary>urgent, practical, news.</summary>
    public required string Importance { get; init; }

    /// <summary>waterCut, liftOut, heating, works, hours, crisis, ccasActivities, other.</summary>
    public required string Topic { get; init; }

    /// <summary>everyone, agencies, residences, worksiteNeighbours.</summary>
    public required string Audience { get; init; }

    /// <summary>One line, French.</summary>
    public required string Title { get; init; }

    /// <summary>French; an empty line parts two paragraphs.</summary>
    public required string Text { get; init; }

    /// <summary>The line in English; null without.</summary>
    public required string? TitleEn { get; init; }

    /// <summary>The text in English; null without.</summary>
    public required string? TextEn { get; init; }

    /// <summary>Whom to call; null without.</summary>
    public required string? CallWhom { get; init; }

    /// <summary>Its number, E.164; null without.</summary>
    public required string? CallPhone { get; init; }

    /// <summary>Since when it is shown.</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>Until when, excluded; null: until it is ended.</summary>
    public required DateTimeOffset? Until { get; init; }

    /// <summary>Updates, the latest first.</summary>
    public required IReadOnlyList<UpdateResponse> Updates { get; init; }

    /// <param name="At">When it was added.</param>
    /// <param name="Text">French.</param>
    /// <param name="TextEn">English; null without.</param>
    public sealed record UpdateResponse(DateTimeOffset At, string Text, string? TextEn);

    internal static NoticeResponse Of(ShownNotice notice) => new()
    {
        Id = notice.Id, Importance = Word(notice.Importance), Topic = Word(notice.Topic), Audience = Word(notice.Audience),
        Title = notice.Title, Text = notice.Text, TitleEn = notice.TitleEn, TextEn = notice.TextEn, CallWhom = notice.CallWhom, CallPhone = notice.CallPhone,
        From = Local(notice.FromAt), Until = notice.UntilAt is { } until ? Local(until) : null,
        Updates = [.. notice.Updates.Select(update => new UpdateResponse(Local(update.At), update.Text, update.TextEn))],
    };

    private static string Word(Enum value) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static DateTimeOffset Local(DateTime utc) => Paris.WithOffset(new DateTimeOffset(utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerSecond)), TimeSpan.Zero));
}
