namespace AngersHabitat.Web.Pages;

/// <summary>
/// Answers anybody before the portal is open to the public (<see cref="OpeningGuard"/>): advice, legal information, sign-in, and what a person holds the link of.
/// Nothing here may tell what the landlord has not published.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class BeforeOpeningAttribute : Attribute;
