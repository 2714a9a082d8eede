namespace AngersHabitat.Application.Mail;

/// <summary>A letter as it was written to its file.</summary>
/// <param name="Subject">Its subject.</param>
/// <param name="Text">Its text.</param>
/// <param name="Headers">Headers that matter, by name.</param>
/// <param name="File">The whole message.</param>
public sealed record LetterCopy(string Subject, string Text, IReadOnlyList<KeyValuePair<string, string>> Headers, byte[] File);
