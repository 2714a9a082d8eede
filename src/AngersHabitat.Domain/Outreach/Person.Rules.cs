namespace AngersHabitat.Domain.Outreach;

/// <content>Questions about her that the store answers too.</content>
public sealed partial class Person
{
    /// <summary>Whether the number given (E.164) is hers, first or second.</summary>
    public static readonly RowRule<Person, string> WithNumber = new((person, number) => person.Phone == number || person.Phone2 == number);

    /// <summary>Whether something is to be completed.</summary>
    public static readonly RowRule<Person> Incomplete = new(person => person.LastName != "" && person.Gaps != PersonGaps.None);

    /// <summary>Whether a manager is to decide if she is the one who objected.</summary>
    public static readonly RowRule<Person> Undecided = new(person => person.LooksLikeId != null);

    /// <summary>Whether she may be called as far as objections go.</summary>
    public static readonly RowRule<Person> Callable = new(person => person.ObjectedAt == null && person.LooksLikeId == null);

    /// <summary>Whether somebody is named: not <see cref="Anonymise">forgotten</see>.</summary>
    public static readonly RowRule<Person> Named = new(person => person.LastName != "");
}
