using AngersHabitat.Domain.Files;

namespace AngersHabitat.Web.Pages.Imports;

/// <summary>The page on which a file is sent.</summary>
/// <param name="Page">What the feature says of it.</param>
/// <param name="SubjectId">What the file is for.</param>
/// <param name="Ongoing">One's own files that wait, are under way or ended since yesterday.</param>
public sealed record ImportUploadView(ImportPage Page, Guid? SubjectId, IReadOnlyList<FileImport> Ongoing)
{
    /// <summary>The field of the file; never filled by the page.</summary>
    public IFormFile? File { get; }
}
