using System.Globalization;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>The fields by which a place is made and edited.</summary>
public abstract record PlaceFields
{
    /// <summary>Identifier; made when the form was shown.</summary>
    public Guid Id { get; init; }

    /// <inheritdoc cref="Place.Name" />
    public string? Name { get; init; }

    /// <summary>The agency of a lodge.</summary>
    public Guid? AgencyId { get; init; }

    /// <summary>Telephone as people write it.</summary>
    public string? Phone { get; init; }

    /// <inheritdoc cref="Place.Email" />
    public string? Email { get; init; }

    /// <inheritdoc cref="Place.Street" />
    public string? Street { get; init; }

    /// <inheritdoc cref="Place.PostalCode" />
    public string? PostalCode { get; init; }

    /// <inheritdoc cref="Place.City" />
    public string? City { get; init; }

    /// <inheritdoc cref="Place.District" />
    public string? District { get; init; }

    /// <summary>Degrees north as typed, with a comma or a point.</summary>
    public string? Latitude { get; init; }

    /// <summary>Degrees east as typed.</summary>
    public string? Longitude { get; init; }

    /// <inheritdoc cref="Place.Transport" />
    public string? Transport { get; init; }

    /// <inheritdoc cref="Place.Accessibility" />
    public string? Accessibility { get; init; }

    internal PlaceContact ToContact() => new()
    {
        Name = Name!.Trim(), Phone = Telephones.Read(Phone), Email = Text(Email),
        Street = Text(Street) ?? "", PostalCode = Text(PostalCode) ?? "", City = Text(City) ?? "", District = Text(District),
        Latitude = Degrees(Latitude), Longitude = Degrees(Longitude), Transport = Text(Transport), Accessibility = Text(Accessibility),
    };

    internal static decimal? Degrees(string? text)
        => decimal.TryParse(text?.Trim().Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) ? decimal.Round(degrees, 6) : null;

    internal static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>Forms and lengths of the fields.</summary>
internal sealed class PlaceFieldsValidator : AbstractValidator<PlaceFields>
{
    public PlaceFieldsValidator()
    {
        RuleFor(fields => fields.Id).IsMade();
        RuleFor(fields => fields.Name).NotEmpty().WithMessage("Indiquez le nom du lieu.").Fits(Place.NameLength);
        RuleFor(fields => fields.Phone).Must(Telephones.IsReadable).WithMessage("Écrivez un numéro français à dix chiffres.");
        RuleFor(fields => fields.Email).EmailAddress().WithMessage("Écrivez une adresse électronique, par exemple accueil@exemple.fr.")
            .Fits(Lengths.Email).When(fields => !string.IsNullOrWhiteSpace(fields.Email));
        RuleFor(fields => fields.Street).Fits(Place.StreetLength);
        RuleFor(fields => fields.PostalCode).Matches(@"^\s*(\d{5})?\s*$").WithMessage("Le code postal compte cinq chiffres.");
        RuleFor(fields => fields.City).Fits(Place.CityLength);
        RuleFor(fields => fields.District).Fits(Place.DistrictLength);
        RuleFor(fields => fields.Transport).Fits(Place.TransportLength);
        RuleFor(fields => fields.Accessibility).Fits(Place.AccessibilityLength);
        RuleFor(fields => fields.Latitude).Must(IsNumber).WithMessage("Écrivez la latitude en degrés, par exemple 47,4712.");
        RuleFor(fields => fields.Longitude).Must(IsNumber).WithMessage("Écrivez la longitude en degrés, par exemple -0,5518.");
        RuleFor(fields => fields.Longitude).Must((fields, text) => string.IsNullOrWhiteSpace(text) == string.IsNullOrWhiteSpace(fields.Latitude))
            .WithMessage("Indiquez la latitude et la longitude, ou aucune des deux.");
        RuleFor(fields => fields.Latitude).Must((fields, _) => Flaw(fields) != "Common.CoordinatesSwapped")
            .WithMessage("La latitude et la longitude semblent inversées.");
        RuleFor(fields => fields.Latitude).Must((fields, _) => Flaw(fields) != "Common.OutsideFrance").WithMessage("Ce point n'est pas en France.");
    }

    private static bool IsNumber(string? text) => string.IsNullOrWhiteSpace(text) || PlaceFields.Degrees(text) is not null;

    private static string? Flaw(PlaceFields fields)
        => PlaceFields.Degrees(fields.Latitude) is { } latitude && PlaceFields.Degrees(fields.Longitude) is { } longitude ? FrenchGround.FlawOf(latitude, longitude) : null;
}
