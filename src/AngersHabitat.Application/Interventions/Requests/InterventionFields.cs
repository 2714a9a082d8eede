using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>What is asked of whoever asks for a visit.</summary>
public record InterventionFields
{
    public Guid? ResidenceId { get; init; }

    /// <inheritdoc cref="DwellingPlace.Building"/>
    public string? Building { get; init; }

    /// <inheritdoc cref="DwellingPlace.Stair"/>
    public string? Stair { get; init; }

    /// <inheritdoc cref="DwellingPlace.Door"/>
    public string? Door { get; init; }

    /// <summary>Nobody lives there.</summary>
    public bool IsEmpty { get; init; }

    public Guid? KindId { get; init; }

    public Urgency? Urgency { get; init; }

    /// <summary>Who opens.</summary>
    public string? ContactName { get; init; }

    /// <summary>Her number, as people write it.</summary>
    public string? ContactPhone { get; init; }

    /// <summary>Somebody is at risk.</summary>
    public bool AtRisk { get; init; }

    /// <summary>Somebody is ill or has been near somebody who is.</summary>
    public bool Ill { get; init; }

    /// <summary>She lives alone.</summary>
    public bool Alone { get; init; }

    /// <summary>What is wrong.</summary>
    public string? Details { get; init; }

    /// <summary>Keys, code, whom to ring; kept apart.</summary>
    public string? Access { get; init; }

    internal TenantContact Contact => new(ContactName, Telephones.Read(ContactPhone), AtRisk, Ill, Alone, Details);
}

/// <summary>Lengths and forms of the fields.</summary>
internal sealed class InterventionFieldsValidator : AbstractValidator<InterventionFields>
{
    public InterventionFieldsValidator()
    {
        RuleFor(fields => fields.ResidenceId).NotNull().WithMessage("Choisissez la résidence.");
        RuleFor(fields => fields.KindId).NotNull().WithMessage("Choisissez le type d'intervention.");
        RuleFor(fields => fields.Urgency).NotNull().WithMessage("Choisissez l'urgence.").IsInEnum();
        RuleFor(fields => fields.Building).Fits(DwellingPlace.PartLength);
        RuleFor(fields => fields.Stair).Fits(DwellingPlace.PartLength);
        RuleFor(fields => fields.Door).Fits(DwellingPlace.PartLength);
        RuleFor(fields => fields.ContactName).Fits(Intervention.ContactNameLength);
        RuleFor(fields => fields.ContactPhone).Must(Telephones.IsReadable)
            .WithMessage("Ce numéro ne peut pas être appelé. Vérifiez les chiffres, et n'en écrivez qu'un.");
        RuleFor(fields => fields.Details).Fits(Intervention.DetailsLength);
        RuleFor(fields => fields.Access).Fits(InterventionAccess.TextLength);
    }
}
