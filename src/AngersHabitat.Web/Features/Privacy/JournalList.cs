using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Privacy;
using AngersHabitat.Domain.Privacy;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Privacy;

/// <summary>The journal as a list.</summary>
internal sealed class JournalList : PortalList<ListJournal.Query, ListJournal.Result, AuditEntry>
{
    public override string Path => "/admin/journal";

    public override string FormLabel => "Filtrer le journal";

    public override string Title => "Journal";

    public override (string One, string Many) Nouns => ("ligne", "lignes");

    public override string Empty => "Aucune ligne ne correspond. Élargissez la période ou retirez un filtre.";

    public override NothingYet Nothing { get; } = new("Aucune ligne sur cette période.");

    public override string FileName(ListJournal.Result result) => "journal";

    public override Page<AuditEntry> Rows(ListJournal.Result result) => result.Entries;

    public override IEnumerable<Column<AuditEntry>> Columns(ListJournal.Result result) =>
    [
        new("Date", entry => Paris.ToLocal(new DateTimeOffset(entry.At, TimeSpan.Zero))) { IsName = true, Sort = ListJournal.Sort.Date },
        new("Qui", entry => entry.ActorName) { Sort = ListJournal.Sort.Actor },
        new("Action", entry => ActionOf(entry, result)) { Sort = ListJournal.Sort.Action },
        new("Objet", entry => SubjectOf(entry, result)),
        new("Avant", entry => JournalDetail.Line(entry, entry.Before, result.Names)) { FileOnly = true },
        new("Après", entry => JournalDetail.Line(entry, entry.After, result.Names)) { FileOnly = true },
        new("Avant et après", _ => null) { PageOnly = true },
    ];

    public override IEnumerable<SelectListItem>? Choices(string filter, ListJournal.Result result)
        => filter == nameof(ListJournal.Query.Action) ? result.Actions.GroupBy(action => action.Split('.')[0]).SelectMany(Actions) : null;

    /// <summary>What was done; for a line that stands for several, how often: « 214 passages », « 31 consultations ».</summary>
    public static string ActionOf(AuditEntry entry, ListJournal.Result result)
    {
        if (!result.Groups.TryGetValue(entry.Id, out var many))
            return Words.Action(entry.Action);
        return JournalKinds.IsTap(entry.Action)
            ? French.Count(many, "passage", "passages")
            : $"{French.Count(many, "consultation", "consultations")}, {Words.Action(entry.Action)}";
    }

    /// <summary>The lines for which one line stands.</summary>
    public static string LinesOf(AuditEntry entry)
    {
        var on = Paris.DateOf(entry.At);
        return FilterAddress.Of("/admin/journal", new ListJournal.Query { From = on, Last = on, Action = entry.Action, Account = entry.ActorId, Subject = entry.SubjectId, Each = true });
    }

    /// <summary>Name of the row concerned, or its kind.</summary>
    public static string SubjectOf(AuditEntry entry, ListJournal.Result result)
        => entry.SubjectId is { } id && result.Names.TryGetValue(id, out var name) ? name : Words.Subject(entry.SubjectType);

    private static IEnumerable<SelectListItem> Actions(IGrouping<string, string> feature)
    {
        var name = Words.Action(feature.Key);
        return [new($"{name} : tout", feature.Key), .. feature.Select(action => new SelectListItem($"{name} : {Words.Action(action)}", action))];
    }
}
