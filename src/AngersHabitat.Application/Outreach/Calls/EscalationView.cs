namespace AngersHabitat.Application.Outreach;

/// <summary>Which escalations to show.</summary>
[WithoutWords]
public enum EscalationView
{
    /// <summary>Still to be done.</summary>
    Open,

    /// <summary>Still to be done, and their deadline has passed.</summary>
    Late,

    Done,
}
