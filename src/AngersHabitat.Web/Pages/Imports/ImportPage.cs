using AngersHabitat.Application.Files;

namespace AngersHabitat.Web.Pages.Imports;

/// <summary>What a feature says of the pages by which its kind of file comes in. Beside its controller stand the partial views <c>_Guide</c> (what the
/// file must hold) and <c>_Findings</c> (what the preview says of it, from a <see cref="GetImport.Result"/>).</summary>
/// <param name="Kind">Name of the kind.</param>
/// <param name="Title">What is done: « Importer des chantiers ».</param>
/// <param name="Section">Key of the menu entry shown as the current one.</param>
public sealed record ImportPage(string Kind, string Title, string Section)
{
    /// <summary>The schema of the file, whose columns the page names.</summary>
    public required ImportSchema Schema { get; init; }

    /// <summary>The page from which one comes.</summary>
    public required PageLink Back { get; init; }

    /// <summary>Where to go once the file is stored.</summary>
    public required PageLink Next { get; init; }

    /// <summary>What was stored, in a sentence.</summary>
    public required Func<GetImport.Result, string> Done { get; init; }

    /// <summary>Label of the button that confirms.</summary>
    public Func<GetImport.Result, string> Confirm { get; init; } = _ => "Enregistrer";

    /// <summary>The box that lets known rows take over what the file says; null when there is nothing to choose.</summary>
    public Func<GetImport.Result, ImportChoice?> Choice { get; init; } = _ => null;
}
