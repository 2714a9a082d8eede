namespace AngersHabitat.Domain.Common;

/// <summary>
/// Marks a stored property that says something about a tenant or a caller: name, number, address, birth date, words about her. Whoever
/// marks one sees to it that erasing empties it: a test looks. The log masks every value that bears the name of a marked property.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalAttribute : Attribute;
