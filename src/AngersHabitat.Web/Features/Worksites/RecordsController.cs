using AngersHabitat.Application.Worksites;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>What is recorded of an operation apart from its works: milestones, judgement, budget, firms, lots.</summary>
[For<SetMilestone.Command>]
public sealed class RecordsController(IMediator mediator, PortalClock clock) : OperationPages(mediator)
{
    private const string Base = "/pilotage/chantiers/operations/{id:guid}";

    /// <summary>The form of a milestone's date.</summary>
    [HttpGet(Base + "/jalon")]
    public Task<IActionResult> Milestone(Guid id, MilestoneKind? jalon) => FormAsync(id, nameof(Milestone), result => new SetMilestone.Command
    {
        OperationId = id, Version = result.Operation.Version, Kind = jalon,
        Field = result.Operation.Phase.IsUnderStudy() ? MilestoneField.Baseline : MilestoneField.Forecast,
    });

    /// <summary>Gives the date.</summary>
    [HttpPost(Base + "/jalon")]
    public Task<IActionResult> Milestone(Guid id, [PageForm] SetMilestone.Command form)
        => SendAsync(form with { OperationId = id }, nameof(Milestone), "La date est enregistrée.");

    /// <summary>The form of a judgement.</summary>
    [HttpGet(Base + "/appreciation")]
    public Task<IActionResult> Judge(Guid id)
        => FormAsync(id, nameof(Judge), result => new OverrideHealth.Command { OperationId = id, Version = result.Operation.Version });

    /// <summary>Judges.</summary>
    [HttpPost(Base + "/appreciation")]
    public Task<IActionResult> Judge(Guid id, [PageForm] OverrideHealth.Command form)
        => SendAsync(form with { OperationId = id }, nameof(Judge), "L'appréciation est enregistrée.");

    /// <summary>The form of a budget.</summary>
    [HttpGet(Base + "/budget")]
    public Task<IActionResult> Budget(Guid id) => FormAsync(id, nameof(Budget), result => new ReviseBudget.Command
    {
        OperationId = id, Version = result.Operation.Version, On = clock.Today,
        Committed = result.Operation.Budgets.LastOrDefault()?.Committed, Spent = result.Operation.Budgets.LastOrDefault()?.Spent,
    });

    /// <summary>Gives the budget.</summary>
    [HttpPost(Base + "/budget")]
    public Task<IActionResult> Budget(Guid id, [PageForm] ReviseBudget.Command form)
        => SendAsync(form with { OperationId = id }, nameof(Budget), "Le budget est enregistré.");

    /// <summary>The form of a contract.</summary>
    [HttpGet(Base + "/entreprise")]
    public Task<IActionResult> Firm(Guid id)
        => FormAsync(id, nameof(Firm), result => new AddContract.Command { OperationId = id, Version = result.Operation.Version, On = clock.Today });

    /// <summary>Adds the contract.</summary>
    [HttpPost(Base + "/entreprise")]
    public Task<IActionResult> Firm(Guid id, [PageForm] AddContract.Command form)
        => SendAsync(form with { OperationId = id }, nameof(Firm), "L'entreprise est enregistrée.");
}
