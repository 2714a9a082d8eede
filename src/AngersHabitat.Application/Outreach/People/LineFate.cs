namespace AngersHabitat.Application.Outreach;

/// <summary>What becomes of a line of the file of people.</summary>
[WithoutWords]
public enum LineFate
{
    /// <summary>The person joins the campaign.</summary>
    Accepted,

    /// <summary>Something in the line cannot be taken.</summary>
    Invalid,

    /// <summary>Too young at the campaign's date.</summary>
    TooYoung,

    /// <summary>No number at which she can be called.</summary>
    NoPhone,

    /// <summary>The reference came earlier in the file.</summary>
    Duplicate,

    /// <summary>Already in the campaign.</summary>
    AlreadyThere,
}
