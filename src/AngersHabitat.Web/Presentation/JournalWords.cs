namespace AngersHabitat.Web.Presentation;

/// <summary>How the journal stands, in a sentence, for <c>check</c>, <c>verify</c> and the page of the portal's state.</summary>
internal static class JournalWords
{
    /// <summary>Where it does not hold: identifier and instant, nothing of what stands there.</summary>
    public static string Of(JournalBreak found) => $"Le journal n'est plus tel qu'il a été écrit, à partir {Where(found)} : {Words.Of(found.Flaw).ToLower(French.Culture)}.";

    /// <summary>How it stood when it was last verified.</summary>
    public static string Of(JournalStanding last)
    {
        if (last.At is not { } at)
            return "pas encore vérifié : il l'est chaque jour, à partir du deuxième";
        return $"vérifié le {French.Moment(at)}" + (last.Break is { } found ? $". {Of(found)}" : $" : {French.Count(last.Lines, "ligne tient", "lignes tiennent")}");
    }

    private static string Where(JournalBreak found)
    {
        var when = found.At is { } at ? $" du {French.Moment(at)}" : "";
        return found switch
        {
            { Flaw: JournalFlaw.CertificateChanged or JournalFlaw.CertificateMissing } => $"du certificat {found.Id}{when}",
            { Id: { } line } => $"de la ligne {line}{when} (sceau n° {found.Seal})",
            { At: { } start } => $"du sceau n° {found.Seal}, qui commence le {French.Moment(start)}",
            _ => $"du sceau n° {found.Seal}",
        };
    }
}
