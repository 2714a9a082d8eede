namespace AngersHabitat.Web.Features.Notices;

/// <summary>The notices' part of a residence's page.</summary>
internal sealed class HallNoticesPart : IHallPart
{
    public int Order => 20;

    public Type ViewComponent => typeof(HallNoticesViewComponent);
}
