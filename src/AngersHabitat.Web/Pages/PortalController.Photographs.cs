using AngersHabitat.Application.Files;

namespace AngersHabitat.Web.Pages;

/// <content>Forms that may bring a photograph: one mechanism makes it clean before the command hears of it.</content>
public abstract partial class PortalController
{
    /// <summary>The field of a photograph, in every form that has one.</summary>
    protected const string PhotoField = "Photo";

    /// <summary>Sends a form whose field <c>Photo</c> may hold a photograph; what is wrong with it is said at that field.</summary>
    /// <param name="command">The command with the clean picture, null without one.</param>
    /// <param name="done">Answer when it is done.</param>
    /// <param name="again">The page of the form, when it is refused.</param>
    protected async Task<IActionResult> SubmitAsync<T>(Func<CleanPicture?, ICommand<T>> command, Func<T, IActionResult> done, Func<Task<IActionResult>> again)
    {
        ArgumentNullException.ThrowIfNull(command);
        try
        {
            var picture = await PhotographAsync();
            ModelState.Remove(KeyOf(PhotoField));
            return await SubmitAsync(command(picture), done, again);
        }
        catch (RuleException refused) when (refused.Field == PhotoField)
        {
            return await RefuseAsync(refused, again);
        }
    }

    private async Task<CleanPicture?> PhotographAsync()
    {
        if (!Request.HasFormContentType || Request.Form.Files.GetFile(KeyOf(PhotoField)) is not { Length: > 0 } file)
            return null;
        if (file.Length > CleanPhotograph.MostBytes)
            throw new RuleException("Files.PhotoTooHeavy", PhotoField);
        using var content = new MemoryStream();
        await file.CopyToAsync(content, HttpContext.RequestAborted);
        return await Mediator.Send(new CleanPhotograph.Query(content.ToArray()), HttpContext.RequestAborted);
    }
}
