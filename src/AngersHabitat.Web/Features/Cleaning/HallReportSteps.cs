using AngersHabitat.Application.Cleaning;

namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>The next steps of a report, in its row.</summary>
/// <param name="Row">The report.</param>
/// <param name="List">The list in which it stands; refused or done, it is shown again.</param>
public sealed record HallReportSteps(ListHallReports.Row Row, ListHallReports.Query List)
{
    public RowForms<TakeHallReport.Command> Take { get; } = new(id => new TakeHallReport.Command { Id = id, Version = Row.Version });

    public RowForms<FinishHallReport.Command> Finish { get; } = new(id => new FinishHallReport.Command { Id = id, Version = Row.Version });

    public RowForms<DeclineHallReport.Command> Decline { get; } = new(id => new DeclineHallReport.Command { Id = id, Version = Row.Version });

    public RowForms<ReopenHallReport.Command> Reopen { get; } = new(id => new ReopenHallReport.Command { Id = id, Version = Row.Version });

    /// <summary>Where a step is sent.</summary>
    public string Address(string step) => FilterAddress.Of($"{HallReportList.Address}/{Row.Id}/{step}", List);
}
