using AngersHabitat.Application.Notices;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Notices;

/// <summary>The editor of a notice.</summary>
/// <param name="Form">What is written.</param>
/// <param name="Found">What can be chosen.</param>
/// <param name="IsNew">Whether it is begun.</param>
public sealed record NoticeFormPage(SaveNotice.Command Form, GetNoticeForm.Result Found, bool IsNew) : FormPage<SaveNotice.Command>(Form)
{
    /// <summary>Agencies and head office.</summary>
    public IEnumerable<SelectListItem> Agencies => Found.Agencies.Select(Item);

    /// <summary>Worksites of the public pages.</summary>
    public IEnumerable<SelectListItem> Worksites => Found.Worksites.Select(Item);

    private static SelectListItem Item(NoticeChoices.Choice choice) => new(choice.Name, $"{choice.Id}");
}
