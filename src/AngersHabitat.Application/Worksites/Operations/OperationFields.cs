using System.Globalization;
using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>The fields of an operation's form that may be changed at any time.</summary>
public record OperationFields : ITells
{
    IPortalEvent ITells.Happened => new WorksitesChanged(null);

    /// <inheritdoc cref="OperationDescription.Code" />
    public string? Code { get; init; }

    /// <inheritdoc cref="OperationDescription.Name" />
    public string? Name { get; init; }

    /// <inheritdoc cref="OperationDescription.Commune" />
    public string? Commune { get; init; }

    /// <inheritdoc cref="OperationDescription.District" />
    public string? District { get; init; }

    /// <inheritdoc cref="OperationDescription.Address" />
    public string? Address { get; init; }

    /// <summary>Degrees north, as typed, with a comma or a point.</summary>
    public string? Latitude { get; init; }

    /// <summary>Degrees east, as typed.</summary>
    public string? Longitude { get; init; }

    /// <inheritdoc cref="OperationDescription.Summary" />
    public string? Summary { get; init; }

    /// <inheritdoc cref="OperationDescription.Nuisances" />
    public string? Nuisances { get; init; }

    /// <summary>Number to call, in E.164 form or as people write it.</summary>
    public string? PublicPhone { get; init; }

    /// <inheritdoc cref="OperationDescription.Manager" />
    public string? Manager { get; init; }

    /// <inheritdoc cref="OperationDescription.SanitaryReferent" />
    public string? SanitaryReferent { get; init; }

    /// <summary>The description; to be called on valid fields.</summary>
    public OperationDescription ToDescription() => new()
    {
        Code = Code!,
        Name = Name!,
        Commune = Commune!,
        District = District ?? "",
        Address = Address!,
        Latitude = Degrees(Latitude),
        Longitude = Degrees(Longitude),
        Summary = Summary?.Trim() ?? "",
        Nuisances = Nuisances?.Trim() ?? "",
        PublicPhone = Telephones.Read(PublicPhone) ?? "",
        Manager = Manager ?? "",
        SanitaryReferent = SanitaryReferent?.Trim() ?? "",
    };

    internal static double? Degrees(string? text)
        => double.TryParse(text?.Trim().Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) ? degrees : null;

    /// <summary>The unique index would refuse it too; this names the field.</summary>
    internal static async Task RefuseTakenCodeAsync(PortalDbContext db, string code, Guid id, CancellationToken cancellationToken)
    {
        var key = LookupKey.Of(code);
        if (await db.Operations.AnyAsync(row => row.CodeKey == key && row.Id != id, cancellationToken))
            throw new RuleException("Worksites.CodeTaken", nameof(Code), code.Trim());
    }
}

/// <summary>Lengths and forms of the fields.</summary>
internal sealed class OperationFieldsValidator : AbstractValidator<OperationFields>
{
    public OperationFieldsValidator()
    {
        RuleFor(fields => fields.Code).NotEmpty().WithMessage("Indiquez le code de l'opération.").Fits(Operation.CodeLength);
        RuleFor(fields => fields.Name).NotEmpty().WithMessage("Indiquez le nom de l'opération.").Fits(Operation.NameLength);
        RuleFor(fields => fields.Commune).NotEmpty().WithMessage("Indiquez la commune.").Fits(Operation.CommuneLength);
        RuleFor(fields => fields.District).Fits(Operation.DistrictLength);
        RuleFor(fields => fields.Address).NotEmpty().WithMessage("Indiquez l'adresse.").Fits(Operation.AddressLength);
        RuleFor(fields => fields.Summary).Fits(Operation.SummaryLength);
        RuleFor(fields => fields.Nuisances).Fits(Operation.NuisancesLength);
        RuleFor(fields => fields.Manager).Fits(Operation.ManagerLength);
        RuleFor(fields => fields.SanitaryReferent).Fits(Operation.SanitaryReferentLength);
        RuleFor(fields => fields.Latitude).Must(text => string.IsNullOrWhiteSpace(text) || OperationFields.Degrees(text) is >= -22 and <= 52)
            .WithMessage("Indiquez une latitude en France, par exemple 47,4712.");
        RuleFor(fields => fields.Longitude).Must(text => string.IsNullOrWhiteSpace(text) || OperationFields.Degrees(text) is >= -64 and <= 56)
            .WithMessage("Indiquez une longitude en France, par exemple -0,5518.");
        RuleFor(fields => fields.Latitude)
            .Must((fields, _) => OperationFields.Degrees(fields.Latitude) is not { } latitude || OperationFields.Degrees(fields.Longitude) is not { } longitude
                || !(Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180) || FrenchGround.Holds((decimal)latitude, (decimal)longitude))
            .WithMessage("Ce point n'est pas en France : la latitude et la longitude sont peut-être inversées.");
        RuleFor(fields => fields.PublicPhone).Must(Telephones.IsReadable)
            .WithMessage("Indiquez un numéro de téléphone à 10 chiffres.");
    }
}
