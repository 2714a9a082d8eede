namespace AngersHabitat.Web.Pages.Forms;

/// <summary>
/// What is sent here is a secret, a password or a code: no page writes it down again, neither after a session that had ended, nor when it could not be stored.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class KeepsNothingAttribute : Attribute;
