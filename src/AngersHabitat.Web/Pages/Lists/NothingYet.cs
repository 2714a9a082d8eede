namespace AngersHabitat.Web.Pages;

/// <summary>What a list says while it has no row at all: « Aucune résidence. Ajouter une résidence ou importer un fichier. »</summary>
/// <param name="Sentence">The sentence; it is true of the list as it opens, with its usual period or state.</param>
/// <param name="Steps">What makes the first row; shown to whom each page is open.</param>
public sealed record NothingYet(string Sentence, params IReadOnlyList<FirstStep> Steps);
