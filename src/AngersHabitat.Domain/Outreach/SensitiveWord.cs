namespace AngersHabitat.Domain.Outreach;

/// <summary>A word to think over.</summary>
/// <param name="Word">As it stands in the note.</param>
/// <param name="Topic">What it touches.</param>
public readonly record struct SensitiveWord(string Word, SensitiveTopic Topic);
