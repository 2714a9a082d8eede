namespace AngersHabitat.Application.Outreach;

/// <summary>Which people to review.</summary>
[WithoutWords]
public enum ReviewView
{
    /// <summary>Perhaps somebody who objected, under another reference.</summary>
    Undecided,

    /// <summary>Something is to be completed.</summary>
    Incomplete,
}
