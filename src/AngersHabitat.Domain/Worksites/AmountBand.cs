namespace AngersHabitat.Domain.Worksites;

/// <summary>Estimated amount before tax of a lot, as a band, so that the estimate itself stays secret.</summary>
public enum AmountBand
{
    /// <summary>Less than 40,000 €.</summary>
    Under40K,

    /// <summary>From 40,000 € to less than 90,000 €.</summary>
    From40To90K,

    /// <summary>From 90,000 € to less than 500,000 €.</summary>
    From90To500K,

    /// <summary>From 500,000 € to less than 2,000,000 €.</summary>
    From500KTo2M,

    /// <summary>2,000,000 € or more.</summary>
    Over2M,
}
