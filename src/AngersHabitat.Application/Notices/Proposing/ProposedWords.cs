using System.Globalization;
using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Application.Notices;

/// <summary>The words that the portal proposes for what happens; a person reads and mends them before anybody else does.</summary>
internal static class ProposedWords
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>What a notice of an occasion says at first.</summary>
    public static NoticeContent Of(NoticeOccasion occasion)
    {
        var (title, text) = occasion.Kind switch
        {
            NoticeOccasionKind.Closure => ($"{occasion.Name} : fermeture exceptionnelle", $"{occasion.Name} est fermé, sur place et par téléphone. {Sentence(occasion.Reason)}\n\n{Reopening(occasion)}"),
            NoticeOccasionKind.CrisisSchedule => (
                $"Horaires de crise à partir du {Day(occasion.From)}",
                $"Les horaires changent à partir du {Day(occasion.From)}{(occasion.Name.Length > 0 ? $" : {occasion.Name}" : "")}. {Sentence(occasion.Reason)}\n\n[Dites ce qui reste ouvert, et quand.]"),
            NoticeOccasionKind.WorksSuspended => (
                $"Travaux arrêtés : {occasion.Name}",
                $"Les travaux sont arrêtés à partir du {Day(occasion.From)}{(occasion.Last is { } last ? $", jusqu'au {Day(last)}" : "")}. [Dites pourquoi.]\n\nLe chantier reste fermé et surveillé. N'y entrez pas."),
            NoticeOccasionKind.LiftVisit => (
                $"Ascenseur : visite {Day(occasion.From)}",
                $"Un technicien vient pour l'ascenseur {Day(occasion.From)}{Between(occasion)}. L'ascenseur peut s'arrêter pendant la visite.\n\nVous ne pouvez pas prendre l'escalier ? Appelez-nous avant."),
            _ => throw Unknown.Value(occasion.Kind),
        };
        return new NoticeContent(TopicOf(occasion.Kind), occasion.Kind == NoticeOccasionKind.Closure ? Importance.Urgent : Importance.Practical, Short(title), text)
        {
            CallPhone = occasion.Phone,
        };
    }

    /// <summary>For whom it is at first.</summary>
    public static NoticeFor ForOf(NoticeOccasion occasion) => occasion switch
    {
        { Worksite: { } worksite } => new NoticeFor(Audience.WorksiteNeighbours, [worksite]),
        { Agency: { } agency } => new NoticeFor(Audience.Agencies, [agency]),
        { Residences.Count: > 0 and <= NoticeFor.MostTargets } => new NoticeFor(Audience.Residences, occasion.Residences),
        _ => NoticeFor.Everyone,
    };

    /// <summary>What a notice of it is about at first.</summary>
    public static NoticeTopic TopicOf(NoticeOccasionKind kind) => kind switch
    {
        NoticeOccasionKind.Closure => NoticeTopic.Hours,
        NoticeOccasionKind.CrisisSchedule => NoticeTopic.Crisis,
        NoticeOccasionKind.WorksSuspended => NoticeTopic.Works,
        NoticeOccasionKind.LiftVisit => NoticeTopic.LiftOut,
        _ => throw Unknown.Value(kind),
    };

    private static string Reopening(NoticeOccasion occasion)
        => occasion.UntilAt is { } until && Paris.ToLocal(new DateTimeOffset(until, TimeSpan.Zero)) is var local
            ? $"Réouverture prévue {Day(DateOnly.FromDateTime(local))}, {Hour(TimeOnly.FromDateTime(local))}."
            : "Nous vous dirons ici quand il rouvre.";

    private static string Between(NoticeOccasion occasion) => occasion.Hours is { } hours ? $", entre {Hour(hours.From)} et {Hour(hours.To)}" : "";

    private static string Sentence(string? reason) => string.IsNullOrWhiteSpace(reason) ? "" : reason.Trim().TrimEnd('.') + ".";

    private static string Day(DateOnly date) => string.Create(French, $"{date:dddd} {(date.Day == 1 ? "1er" : $"{date.Day}")} {date:MMMM}");

    private static string Hour(TimeOnly time) => time.Minute == 0 ? $"{time.Hour} h" : $"{time.Hour} h {time.Minute:00}";

    private static string Short(string title) => title.Length <= Notice.TitleLength ? title : title[..(Notice.TitleLength - 1)].TrimEnd() + "…";
}
