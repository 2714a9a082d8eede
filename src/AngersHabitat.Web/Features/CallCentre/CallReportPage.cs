using AngersHabitat.Application.CallCentre;

namespace AngersHabitat.Web.Features.CallCentre;

/// <summary>The figures of the call centre with their period.</summary>
internal sealed class CallReportPage : FilteredPage<GetCallReport.Query, GetCallReport.Result>
{
    public const string Address = "/pilotage/appels";

    public override string Path => Address;

    public override string FormLabel => "Choisir la période";

    public override string Button => "Afficher";

    public override string Reset => "Tout depuis le 1er mars 2020";

    public override object? Usual(string filter, GetCallReport.Result result)
        => filter == nameof(CallPeriod.Threshold) ? result.Threshold : null;
}
