namespace AngersHabitat.Application.Cleaning;

/// <summary>Which reports a list shows.</summary>
public enum HallReportView
{
    Open,

    Ended,

    All,
}
