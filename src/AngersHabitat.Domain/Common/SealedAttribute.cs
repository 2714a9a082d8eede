namespace AngersHabitat.Domain.Common;

/// <summary>
/// Marks a stored text or picture of bytes that lies in the store encrypted, under keys that lie elsewhere: numbers, words about people, codes that open doors. Whoever takes the store without
/// its keys does not read it. Empty and absent stay what they are, so that rules may ask for them. No query compares, sorts or searches such a column, unless it is <see cref="Sought"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SealedAttribute : Attribute
{
    /// <summary>Whether the store is asked who has exactly this value, as with a telephone number: equal values are stored equally then, told apart by a keyed hash.</summary>
    public bool Sought { get; init; }
}
