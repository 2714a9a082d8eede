using AngersHabitat.Application.Notices;

namespace AngersHabitat.Web.Features.Notices;

/// <summary>Notices within another page.</summary>
/// <param name="Notices">Those shown there, urgent first.</param>
/// <param name="Most">The most that are written.</param>
/// <param name="Title">The heading.</param>
/// <param name="All">Where all of them stand.</param>
public sealed record NoticeSection(IReadOnlyList<ShownNotice> Notices, int Most, string Title, string All);
