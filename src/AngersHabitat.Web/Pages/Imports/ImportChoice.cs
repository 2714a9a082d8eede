namespace AngersHabitat.Web.Pages.Imports;

/// <summary>A box to tick before a file is confirmed.</summary>
/// <param name="Label">What it does.</param>
/// <param name="Hint">What happens without it.</param>
public sealed record ImportChoice(string Label, string Hint);
