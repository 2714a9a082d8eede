namespace AngersHabitat.Domain.Common;

/// <summary>A row whose public content others follow through feeds: when it last changed and how often. The store writes both at each save.</summary>
public interface IRevised
{
    /// <summary>Last change, UTC by the portal's clock; never in the future, never earlier than before.</summary>
    DateTime ChangedAt { get; set; }

    /// <summary>How many times it was changed; only ever grows.</summary>
    int Revision { get; set; }
}
