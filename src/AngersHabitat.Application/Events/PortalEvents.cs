namespace AngersHabitat.Application.Events;

/// <summary>Somebody entered or left a place, or its count went back to zero.</summary>
/// <param name="Subject">The place.</param>
public sealed record AttendanceChanged(Guid? Subject) : IPortalEvent;

/// <summary>Calls to the call centre were noted, corrected, cancelled or taken in, with what follows from them.</summary>
/// <param name="Subject">The call; null for several.</param>
public sealed record CallsChanged(Guid? Subject) : IPortalEvent;

/// <summary>A call owed was taken, tried again or ended.</summary>
/// <param name="Subject">The callback.</param>
public sealed record CallbackChanged(Guid? Subject) : IPortalEvent;

/// <summary>An urgent call was taken.</summary>
/// <param name="Subject">The urgent call.</param>
public sealed record UrgentCallChanged(Guid? Subject) : IPortalEvent;

/// <summary>A campaign, or somebody in it, changed.</summary>
/// <param name="Subject">The campaign; null for several.</param>
public sealed record CampaignChanged(Guid? Subject) : IPortalEvent;

/// <summary>What the public reads of a place changed: hours, measures, closure, contact, verification.</summary>
/// <param name="Subject">The place; null for all places of a type.</param>
public sealed record PlaceChanged(Guid? Subject) : IPortalEvent;
