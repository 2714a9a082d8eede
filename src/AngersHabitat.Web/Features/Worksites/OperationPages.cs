using AngersHabitat.Application.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>
/// Base of the pages that change one operation. Each form stands under the operation's name and carries its version; when somebody
/// else was faster, the form comes back with what was typed and the present version, to be sent again knowingly.
/// </summary>
[Authorize(Roles = Roles.Manager)]
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
        var form = command(await OperationAsync(id));
        KeepOwnId();
        return View(view, form);
    }

    /// <summary>Sends a form.</summary>
    protected Task<IActionResult> SendAsync<TCommand>(TCommand command, string view, string notice)
        where TCommand : OperationCommand, ICommand<Guid>
        => SubmitAsync(command, id => Done(id, notice), async () => View(view, await AgainAsync(command)));

    /// <summary>Back to the operation, with a sentence.</summary>
    protected IActionResult Done(Guid id, string notice)
    {
        TempData["Notice"] = notice;
        return LocalRedirect(PathOf(id));
    }

    /// <summary>The operation, for the head of the page.</summary>
    protected async Task<GetOperation.Result> OperationAsync(Guid id)
    {
        var operation = await Mediator.Send(new GetOperation.Query(id), HttpContext.RequestAborted);
        ViewData["Operation"] = operation;
        return operation;
    }

    private async Task<TCommand> AgainAsync<TCommand>(TCommand command)
        where TCommand : OperationCommand
    {
        var operation = await OperationAsync(command.OperationId);
        KeepOwnId();
        if (Response.StatusCode != StatusCodes.Status409Conflict)
            return command;
        ModelState.Remove(nameof(command.Version));
        return command with { Version = operation.Operation.Version };
    }

    /// <summary>
    /// The operation's identifier in the address would fill the form's field of the same name, and every report or lot would pass for one that is
    /// stored already: the field shows what the command holds.
    /// </summary>
    private void KeepOwnId() => ModelState.Remove(nameof(PublishReport.Command.Id));
}
