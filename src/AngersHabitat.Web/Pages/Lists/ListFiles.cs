namespace AngersHabitat.Web.Pages;

/// <summary>Why a list of people leaves in no file.</summary>
public static class ListFiles
{
    /// <summary>The sentence: personal data leave the portal for the CCAS, in its file, and not otherwise.</summary>
    public const string NoPeople = "Une liste de personnes ne sort pas du portail en fichier, sauf pour le CCAS, par « Orientations au CCAS ».";
}
