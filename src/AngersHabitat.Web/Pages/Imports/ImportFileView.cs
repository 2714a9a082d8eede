using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Files;

namespace AngersHabitat.Web.Pages.Imports;

/// <summary>The pages of a file taken in: preview, progress, outcome.</summary>
/// <param name="Page">What the feature says of it.</param>
/// <param name="File">The file.</param>
public sealed record ImportFileView(ImportPage Page, GetImport.Result File)
{
    /// <summary>What it is for.</summary>
    public Guid? SubjectId => Import.SubjectId;

    /// <summary>Its row.</summary>
    public FileImport Import => File.Import;
}
