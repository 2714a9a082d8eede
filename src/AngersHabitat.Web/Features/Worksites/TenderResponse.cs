using AngersHabitat.Application.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>A lot, in the interface's words.</summary>
public sealed record TenderResponse
{
    public required Guid Id { get; init; }

    /// <summary>planned, published, underReview, awarded, unsuccessful, abandoned.</summary>
    public required string State { get; init; }

    /// <summary>The work, in words.</summary>
    public required string Title { get; init; }

    /// <summary>Kind of work: structure, roofing, insulation, joinery, plumbing, electricity, finishes, landscaping.</summary>
    public required string Work { get; init; }

    /// <summary>Amount band before tax: under40K, from40To90K, from90To500K, from500KTo2M, over2M.</summary>
    public required string Amount { get; init; }

    /// <summary>Name of the operation.</summary>
    public required string Operation { get; init; }

    /// <summary>Last part of the operation's address.</summary>
    public required string WorksiteSlug { get; init; }

    /// <summary>Commune.</summary>
    public required string City { get; init; }

    /// <summary>Planned date of publication.</summary>
    public required DateOnly PlannedOn { get; init; }

    /// <summary>When it was published.</summary>
    public required DateOnly? PublishedOn { get; init; }

    /// <summary>Last date to answer, included.</summary>
    public required DateOnly AnswersUntil { get; init; }

    /// <summary>When it was decided.</summary>
    public required DateOnly? DecidedOn { get; init; }

    /// <summary>The firm chosen.</summary>
    public required string? AwardedTo { get; init; }

    /// <summary>How to answer, in French.</summary>
    public required string HowToAnswer { get; init; }

    internal static TenderResponse Of(ListTenders.Lot lot) => new()
    {
        Id = lot.Id,
        State = WorksiteResponse.Word(lot.State),
        Title = lot.Title,
        Work = WorksiteResponse.Word(lot.Work),
        Amount = WorksiteResponse.Word(lot.Amount),
        Operation = lot.Operation,
        WorksiteSlug = lot.Slug,
        City = lot.Commune,
        PlannedOn = lot.PlannedOn,
        PublishedOn = lot.PublishedOn,
        AnswersUntil = lot.AnswersUntil,
        DecidedOn = lot.DecidedOn,
        AwardedTo = lot.Firm,
        HowToAnswer = lot.HowToAnswer,
    };
}
