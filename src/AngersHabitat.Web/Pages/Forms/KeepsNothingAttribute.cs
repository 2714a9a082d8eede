namespace AngersHabitat.Web.Pages.Forms;

/// <summary>The page keeps nothing of what is sent to it too late: it is a password.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class KeepsNothingAttribute : Attribute;
