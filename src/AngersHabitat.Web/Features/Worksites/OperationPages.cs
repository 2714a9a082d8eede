using AngersHabitat.Application.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>
/// Base of the pages that change one operation. Each form stands under the operation's name and carries its version; when somebody
/// else was faster, the form comes back with what was typed and the present version, to be sent again knowingly.
/// </summary>
[For<GetOperation.Query>]
public abstract class OperationPages(IMediator mediator) : PortalController(mediator)
{
    /// <summary>Address of an operation's page.</summary>
    public static string PathOf(Guid id) => $"/pilotage/chantiers/operations/{id}";

    /// <summary>Shows a form.</summary>
    /// <param name="id">The operation.</param>
    /// <param name="view">Its view.</param>
    /// <param name="command">What the form holds at first, from the operation.</param>
    protected async Task<IActionResult> FormAsync<TCommand>(Guid id, string view, Func<GetOperation.Result, TCommand> command)
    {
        ArgumentNullException.ThrowIfNull(command);
        var operation = await Mediator.Send(new GetOperation.Query(id), HttpContext.RequestAborted);
        return View(view, new OperationPage<TCommand>(command(operation), operation));
    }

    /// <summary>Sends a form.</summary>
    protected Task<IActionResult> SendAsync<TCommand>(TCommand command, string view, string notice)
        where TCommand : OperationCommand, ICommand<Guid>
        => SubmitAsync(command, id => Saved(id, notice), () => FormAsync(command.OperationId, view, shown => command with { Version = shown.Operation.Version }));

    /// <summary>Back to the operation, with a sentence.</summary>
    protected IActionResult Saved(Guid id, string notice) => Done(notice, RedirectToAction(nameof(OperationsController.Show), "Operations", new { id }));
}
