using AngersHabitat.Application.Notices;

namespace AngersHabitat.Web.Features.Notices;

/// <summary>The templates, each with its form.</summary>
/// <param name="All">Every template.</param>
public sealed record NoticeTemplatesPage(IReadOnlyList<SaveNoticeTemplate.Command> All)
{
    /// <summary>The form of each.</summary>
    public RowForms<SaveNoticeTemplate.Command> Template { get; } = new(id => All.First(template => template.Id == id));
}
