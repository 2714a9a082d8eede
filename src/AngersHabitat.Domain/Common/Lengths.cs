namespace AngersHabitat.Domain.Common;

/// <summary>Longest values, in characters, that several features hold. A length of one property stands beside it.</summary>
public static class Lengths
{
    /// <summary>Telephone number, E.164: a plus sign and at most 15 digits.</summary>
    public const int Phone = 20;

    /// <summary>Electronic address.</summary>
    public const int Email = 200;

    /// <summary>French postal code.</summary>
    public const int PostalCode = 5;

    /// <summary>Name of an account, also where a row keeps who acted.</summary>
    public const int AccountName = 100;

    /// <summary>Name of an enum's value, as stored.</summary>
    public const int EnumValue = 40;

    /// <summary>Reason or label that the public reads.</summary>
    public const int PublicSentence = 200;

    /// <summary>Words typed into a search, which nothing keeps.</summary>
    public const int Search = 200;
}
