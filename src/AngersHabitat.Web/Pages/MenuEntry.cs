namespace AngersHabitat.Web.Pages;

/// <summary>An entry of a menu, as a feature declares it; shown to those who may open its page.</summary>
/// <param name="Order">Lower ones first.</param>
/// <param name="Text">The French label; « Pilotage : … » stands in the row of the steering pages.</param>
/// <param name="Section">The key a view gives in <c>ViewData["Section"]</c> to be shown as the current entry.</param>
/// <param name="Page">Where it leads.</param>
public sealed record MenuEntry(int Order, string Text, string Section, PageRef Page);
