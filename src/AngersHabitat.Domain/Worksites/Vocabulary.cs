namespace AngersHabitat.Domain.Worksites;

/// <summary>What an operation does to dwellings. Chosen at creation, never changed: a figure of the past would change with it.</summary>
public enum Nature
{
    /// <summary>New dwellings are built.</summary>
    Construction,

    /// <summary>Existing dwellings, often occupied, are renovated.</summary>
    Rehabilitation,
}

/// <summary>
/// Where an operation stands. Engaged: <see cref="Works"/> or <see cref="Acceptance"/>; under study: <see cref="Study"/> or
/// <see cref="Tender"/>. A suspension is no phase.
/// </summary>
public enum Phase
{
    /// <summary>À l'étude.</summary>
    Study,

    /// <summary>Appel d'offres.</summary>
    Tender,

    /// <summary>Travaux.</summary>
    Works,

    /// <summary>Réception.</summary>
    Acceptance,

    /// <summary>Livrée; final.</summary>
    Delivered,

    /// <summary>Abandonnée; final.</summary>
    Cancelled,
}

/// <summary>The dates that mark an operation, in the order in which they come.</summary>
public enum MilestoneKind
{
    /// <summary>The study starts.</summary>
    Study,

    /// <summary>The planning permission is granted (construction only).</summary>
    Permit,

    /// <summary>The call for tenders is published.</summary>
    Tender,

    /// <summary>The service order by which works start (ordre de service).</summary>
    StartOrder,

    /// <summary>The works are complete; acceptance starts.</summary>
    Completion,

    /// <summary>The dwellings are handed over.</summary>
    Delivery,
}

/// <summary>Which of the three dates of a milestone a row gives.</summary>
public enum MilestoneField
{
    /// <summary>What was promised when the operation was decided; fixed once works start.</summary>
    Baseline,

    /// <summary>What is expected now; each change is a new row.</summary>
    Forecast,

    /// <summary>When it happened.</summary>
    Actual,
}

/// <summary>Who stops the works (CCAG-Travaux, arrêté du 8 septembre 2009, article 49).</summary>
public enum SuspensionKind
{
    /// <summary>Ajournement, decided by the owner (article 49.1).</summary>
    Adjournment,

    /// <summary>Interruption, by the firm (article 49.2).</summary>
    Interruption,
}

/// <summary>Why the works stop.</summary>
public enum SuspensionCause
{
    /// <summary>Sanitary crisis.</summary>
    Sanitary,

    /// <summary>Bad weather.</summary>
    Weather,

    /// <summary>A firm fails (insolvency, absence).</summary>
    FirmFailure,

    /// <summary>Materials are not delivered.</summary>
    Supply,

    /// <summary>Something found on the site: asbestos, remains, pollution.</summary>
    Discovery,

    /// <summary>Any other cause, told in the comment.</summary>
    Other,
}

/// <summary>Whether an operation goes as promised; thresholds in <see cref="HealthRules"/>.</summary>
public enum Health
{
    /// <summary>Conforme.</summary>
    OnTrack,

    /// <summary>À surveiller.</summary>
    AtRisk,

    /// <summary>En retard.</summary>
    Late,
}

/// <summary>
/// State of a lot. Open ones are the first three; « sans suite » may be declared at any time of the procedure
/// (Code de la commande publique, article R2185-1).
/// </summary>
public enum TenderLotState
{
    /// <summary>Announced, not yet published.</summary>
    Planned,

    /// <summary>Published: firms may answer until the deadline.</summary>
    Published,

    /// <summary>The deadline has passed; answers are read.</summary>
    UnderReview,

    /// <summary>A firm is chosen; final.</summary>
    Awarded,

    /// <summary>Infructueux: no suitable answer; may be relaunched as a new lot.</summary>
    Unsuccessful,

    /// <summary>Sans suite: the owner gives up; may be relaunched as a new lot.</summary>
    Abandoned,
}

/// <summary>Kind of work asked for by a lot.</summary>
public enum WorkKind
{
    /// <summary>Gros œuvre.</summary>
    Structure,

    /// <summary>Charpente, couverture, étanchéité.</summary>
    Roofing,

    /// <summary>Isolation, ravalement.</summary>
    Insulation,

    /// <summary>Menuiseries.</summary>
    Joinery,

    /// <summary>Plomberie, chauffage, ventilation.</summary>
    Plumbing,

    /// <summary>Électricité.</summary>
    Electricity,

    /// <summary>Peinture, sols.</summary>
    Finishes,

    /// <summary>Espaces extérieurs, voirie.</summary>
    Landscaping,
}

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

/// <summary>What keeps an operation from entering a phase; named to the person, all at once.</summary>
public enum MissingItem
{
    /// <summary>The date of the planning permission (construction: Code de l'urbanisme, article L421-1).</summary>
    PermitDate,

    /// <summary>The promised date of the start order.</summary>
    StartOrderBaseline,

    /// <summary>The promised date of completion.</summary>
    CompletionBaseline,

    /// <summary>The promised date of delivery.</summary>
    DeliveryBaseline,

    /// <summary>A committed budget above zero.</summary>
    CommittedBudget,

    /// <summary>At least one firm under contract.</summary>
    Firm,

    /// <summary>Every lot decided: one is still planned, published or under review.</summary>
    LotDecisions,

    /// <summary>The resumption of works: a suspension runs on that date.</summary>
    Resumption,

    /// <summary>A published progress report of 100 %.</summary>
    FullProgress,
}
