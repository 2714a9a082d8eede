namespace AngersHabitat.Domain.Worksites;

/// <summary>What a manager says of a worksite on a date. Published, it is never edited, only superseded by another.</summary>
public sealed class ProgressReport
{
    /// <summary>Longest comment, in characters.</summary>
    public const int CommentLength = 2_000;

    /// <summary>Longest text on difficulties, in characters.</summary>
    public const int DifficultiesLength = 1_000;

    /// <summary>Longest reason of a progress that goes down, in characters.</summary>
    public const int DropReasonLength = 500;

    private ProgressReport()
    {
    }

    internal ProgressReport(Guid id, Guid operationId, DateOnly publishedOn, ReportContent content)
    {
        (Id, OperationId, PublishedOn) = (id, operationId, publishedOn);
        (ReportedOn, Percent) = (content.ReportedOn, content.Percent);
        (Comment, Difficulties, DropReason) = (content.Comment, content.Difficulties, content.DropReason);
        (CompletionForecast, DeliveryForecast) = (content.CompletionForecast, content.DeliveryForecast);
    }

    /// <summary>Chosen when the form is shown, so that sending twice stores once.</summary>
    public Guid Id { get; private set; }

    /// <summary>The operation.</summary>
    public Guid OperationId { get; private set; }

    /// <summary>The date it speaks of.</summary>
    public DateOnly ReportedOn { get; private set; }

    /// <summary>The date from which it counts in the figures.</summary>
    public DateOnly PublishedOn { get; private set; }

    /// <summary>Progress of the works, 0 to 100.</summary>
    public int Percent { get; private set; }

    /// <summary>What was done.</summary>
    public string? Comment { get; private set; }

    /// <summary>What is in the way; staff only.</summary>
    public string? Difficulties { get; private set; }

    /// <summary>Why the percentage went down.</summary>
    public string? DropReason { get; private set; }

    /// <summary>New expected completion, if it moved.</summary>
    public DateOnly? CompletionForecast { get; private set; }

    /// <summary>New expected delivery, if it moved.</summary>
    public DateOnly? DeliveryForecast { get; private set; }

    /// <summary>The date from which another replaces it.</summary>
    public DateOnly? SupersededOn { get; private set; }

    /// <summary>The one that replaces it.</summary>
    public Guid? SupersededById { get; private set; }

    /// <summary>The report as the figures read it.</summary>
    public ReportPoint ToPoint() => new(ReportedOn, PublishedOn, SupersededOn, Percent);

    internal void SupersedeBy(ProgressReport other)
    {
        if (SupersededById is not null)
            throw new RuleException("Worksites.ReportAlreadySuperseded");
        SupersededById = other.Id;
        SupersededOn = other.PublishedOn;
    }
}
