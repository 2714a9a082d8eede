using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The words at which a note warns: everyone of the service reads the list, managers keep it.</summary>
[For<ListSensitiveTerms.Query>]
[Route(SensitiveTermList.Address)]
public sealed class SensitiveTermsController(IMediator mediator) : PortalController(mediator)
{
    private static readonly SensitiveTermList List = new();

    /// <summary>The list.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index([FromFilters] ListSensitiveTerms.Query query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return View(nameof(Index), new SensitiveTermsPage(new AddSensitiveTerms.Command(), await ReadListAsync(List, query)));
    }

    /// <summary>The list as a file.</summary>
    [HttpGet("export.{format:table}")]
    public Task<IActionResult> Export([FromFilters] ListSensitiveTerms.Query query, string format) => FileAsync(List, query, format, Index);

    /// <summary>Adds.</summary>
    [For<AddSensitiveTerms.Command>]
    [HttpPost("")]
    public Task<IActionResult> Add([PageForm] AddSensitiveTerms.Command form)
        => SubmitAsync(
            form, added => Back(added == 1 ? "Le mot est ajouté." : $"{added} mots sont ajoutés.", new()), () => Index(new()));

    /// <summary>Takes one off.</summary>
    [For<RemoveSensitiveTerm.Command>]
    [HttpPost("{id:guid}/retirer")]
    public Task<IActionResult> Remove(Guid id, [FromFilters] ListSensitiveTerms.Query list)
        => SubmitAsync(new RemoveSensitiveTerm.Command(id), text => Back($"« {text} » est retiré de la liste.", list), () => Index(list));

    private IActionResult Back(string notice, ListSensitiveTerms.Query list) => Done(notice, LocalRedirect("~" + FilterAddress.Of(List.Path, list)));
}
