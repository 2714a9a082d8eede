namespace AngersHabitat.Web.Pages;

/// <summary>A page on which the first row of a list is made.</summary>
/// <param name="Text">Text of the link; the first begins a sentence, those after it go on with « ou ».</param>
/// <param name="Page">The page.</param>
public sealed record FirstStep(string Text, PageRef Page);
