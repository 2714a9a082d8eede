namespace AngersHabitat.Domain.Worksites;

/// <summary>What a progress report says.</summary>
public sealed record ReportContent
{
    /// <summary>The date it speaks of.</summary>
    public required DateOnly ReportedOn { get; init; }

    /// <summary>Progress of the works, 0 to 100.</summary>
    public required int Percent { get; init; }

    /// <summary>What was done.</summary>
    public string? Comment { get; init; }

    /// <summary>What is in the way; staff only.</summary>
    public string? Difficulties { get; init; }

    /// <summary>Required when the percentage goes down.</summary>
    public string? DropReason { get; init; }

    /// <summary>New expected completion, if it moved.</summary>
    public DateOnly? CompletionForecast { get; init; }

    /// <summary>New expected delivery, if it moved.</summary>
    public DateOnly? DeliveryForecast { get; init; }
}
