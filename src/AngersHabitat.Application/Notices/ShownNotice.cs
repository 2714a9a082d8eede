using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Application.Notices;

/// <summary>A notice as its readers see it; nobody's name is in it.</summary>
public sealed record ShownNotice
{
    public required Guid Id { get; init; }

    public required NoticeTopic Topic { get; init; }

    public required Importance Importance { get; init; }

    public required Audience Audience { get; init; }

    /// <summary>The agencies, residences or operations that it names.</summary>
    public required IReadOnlyList<Guid> Targets { get; init; }

    /// <inheritdoc cref="Notice.Title"/>
    public required string Title { get; init; }

    /// <inheritdoc cref="Notice.Text"/>
    public required string Text { get; init; }

    /// <inheritdoc cref="Notice.TitleEn"/>
    public required string? TitleEn { get; init; }

    /// <inheritdoc cref="Notice.TextEn"/>
    public required string? TextEn { get; init; }

    /// <inheritdoc cref="Notice.CallWhom"/>
    public required string? CallWhom { get; init; }

    /// <inheritdoc cref="Notice.CallPhone"/>
    public required string? CallPhone { get; init; }

    /// <summary>Since when it is shown, UTC.</summary>
    public required DateTime FromAt { get; init; }

    /// <summary>Until when, UTC; null: until it is ended.</summary>
    public required DateTime? UntilAt { get; init; }

    /// <summary>When its readers last had something new, UTC.</summary>
    public required DateTime NewsAt { get; init; }

    /// <summary>Whether its time is over.</summary>
    public required bool IsOver { get; init; }

    /// <summary>Updates, the latest first.</summary>
    public required IReadOnlyList<Update> Updates { get; init; }

    /// <summary>Whether some of it is in English.</summary>
    public bool HasEnglish => TitleEn is not null || TextEn is not null;

    /// <summary>Whether every word looked for stands in it, its updates included; no word: yes.</summary>
    internal bool Says(string? words)
        => words is null || SearchText.Contains(string.Join(' ', [Title, Text, TitleEn, TextEn, .. Updates.Select(update => $"{update.Text} {update.TextEn}")]), words);

    /// <param name="Id">Identifier.</param>
    /// <param name="At">UTC.</param>
    /// <param name="Text">French.</param>
    /// <param name="TextEn">English, or null.</param>
    public sealed record Update(Guid Id, DateTime At, string Text, string? TextEn);

    internal static ShownNotice Of(Notice notice, DateTime now) => new()
    {
        Id = notice.Id, Topic = notice.Topic, Importance = notice.Importance, Audience = notice.Audience, Targets = [.. notice.Targets.Select(target => target.TargetId)],
        Title = notice.Title, Text = notice.Text, TitleEn = notice.TitleEn, TextEn = notice.TextEn, CallWhom = notice.CallWhom, CallPhone = notice.CallPhone,
        FromAt = notice.FromAt ?? now, UntilAt = notice.UntilAt, NewsAt = notice.NewsAt ?? now, IsOver = Notice.Over.Holds(notice, now),
        Updates = [.. notice.Updates.Reverse().Select(update => new Update(update.Id, update.At, update.Text, update.TextEn))],
    };
}
