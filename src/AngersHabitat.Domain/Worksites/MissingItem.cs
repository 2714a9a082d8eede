namespace AngersHabitat.Domain.Worksites;

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
