using AngersHabitat.Application.Notices;

namespace AngersHabitat.Web.Features.Notices;

/// <summary>A notice as those who write it see it, with what can be done to it.</summary>
/// <param name="Found">The notice.</param>
/// <param name="Poster">Its poster.</param>
public sealed record NoticePage(GetNotice.Result Found, ShownNoticePage Poster)
{
    /// <summary>The buttons: identifier and version, nothing is typed.</summary>
    public ScheduleNotice.Command Act { get; } = new() { Id = Found.Form.Id, Version = Found.Form.Version };

    /// <summary>The next update.</summary>
    public AddNoticeUpdate.Command Update { get; } = new() { Id = Found.Form.Id, UpdateId = Guid.NewGuid() };

    /// <summary>Another end.</summary>
    public EndNotice.Command End { get; } = new() { Id = Found.Form.Id, Version = Found.Form.Version, UntilDay = Found.Form.UntilDay, UntilTime = Found.Form.UntilTime };
}
