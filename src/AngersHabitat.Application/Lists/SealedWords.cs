namespace AngersHabitat.Application.Lists;

/// <summary>Words looked for that no address may tell, those of a home for instance: a filter of this type stands in addresses as the pages sealed it.</summary>
/// <param name="Text">The words.</param>
/// <param name="Sealed">The words as an address holds them.</param>
public sealed record SealedWords(string Text, string Sealed)
{
    /// <summary>What an address holds.</summary>
    public override string ToString() => Sealed;
}
