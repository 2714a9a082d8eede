namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>What was told of a residence, on its page.</summary>
internal sealed class HallReportsPart : IHallPart
{
    public int Order => 30;

    public Type ViewComponent => typeof(HallReportsViewComponent);
}
