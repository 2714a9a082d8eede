using AngersHabitat.Domain.Landlord;

namespace AngersHabitat.Application.Landlord;

/// <summary>The fields of the landlord's form.</summary>
public record LandlordFields
{
    /// <summary>Version the form started from; empty before the first change.</summary>
    public Guid Version { get; init; }

    /// <inheritdoc cref="LandlordFacts.Name" />
    public string? Name { get; init; }

    /// <inheritdoc cref="LandlordFacts.ShortName" />
    public string? ShortName { get; init; }

    /// <inheritdoc cref="LandlordFacts.LegalForm" />
    public string? LegalForm { get; init; }

    /// <inheritdoc cref="LandlordFacts.Street" />
    public string? Street { get; init; }

    /// <inheritdoc cref="LandlordFacts.PostalCode" />
    public string? PostalCode { get; init; }

    /// <inheritdoc cref="LandlordFacts.City" />
    public string? City { get; init; }

    /// <inheritdoc cref="LandlordFacts.WebSite" />
    public string? WebSite { get; init; }

    /// <summary>Number in office hours, as people write it.</summary>
    public string? DayPhone { get; init; }

    /// <inheritdoc cref="LandlordFacts.DayHours" />
    public string? DayHours { get; init; }

    /// <summary>Number at night, as people write it.</summary>
    public string? NightPhone { get; init; }

    /// <inheritdoc cref="LandlordFacts.NightHours" />
    public string? NightHours { get; init; }

    /// <inheritdoc cref="LandlordFacts.DataContact" />
    public string? DataContact { get; init; }

    /// <inheritdoc cref="LandlordFacts.Publisher" />
    public string? Publisher { get; init; }

    /// <inheritdoc cref="LandlordFacts.HostedBy" />
    public string? HostedBy { get; init; }

    /// <summary>Communes, one a line.</summary>
    public string? Communes { get; init; }

    /// <summary>Districts, one a line.</summary>
    public string? Districts { get; init; }

    /// <inheritdoc cref="LandlordFacts.Departement" />
    public string? Departement { get; init; }

    /// <inheritdoc cref="LandlordFacts.Colour" />
    public string? Colour { get; init; }

    /// <summary>These fields put over what holds; the logo has a form of its own.</summary>
    public LandlordFacts Onto(LandlordFacts before) => before with
    {
        Name = Text(Name),
        ShortName = Text(ShortName),
        LegalForm = Text(LegalForm),
        Street = Text(Street),
        PostalCode = Text(PostalCode),
        City = Text(City),
        WebSite = Text(WebSite),
        DayPhone = Telephones.Read(DayPhone),
        DayHours = Text(DayHours),
        NightPhone = Telephones.Read(NightPhone),
        NightHours = Text(NightHours),
        DataContact = Text(DataContact),
        Publisher = Text(Publisher),
        HostedBy = Text(HostedBy),
        Communes = Areas(Communes),
        Districts = Areas(Districts),
        Departement = Text(Departement)?.ToUpperInvariant(),
        Colour = AccentColour.Read(Colour),
    };

    /// <summary>The names of a list, one a line or apart by commas, each once, in French order.</summary>
    public static IReadOnlyList<string> Areas(string? text)
        => [.. (text ?? "").Split(['\n', '\r', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal).Order(FrenchOrder.Words)];

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>Forms and lengths of the fields.</summary>
internal sealed class LandlordFieldsValidator : AbstractValidator<LandlordFields>
{
    private const string PhoneAsked = "Écrivez un numéro français à dix chiffres.";

    public LandlordFieldsValidator()
    {
        RuleFor(fields => fields.Name).NotEmpty().WithMessage("Indiquez le nom de l'organisme.").Fits(LandlordFacts.NameLength);
        RuleFor(fields => fields.ShortName).Fits(LandlordFacts.ShortNameLength);
        RuleFor(fields => fields.LegalForm).Fits(LandlordFacts.LegalFormLength);
        RuleFor(fields => fields.Street).Fits(LandlordFacts.StreetLength);
        RuleFor(fields => fields.PostalCode).Matches(@"^\s*(\d{5})?\s*$").WithMessage("Le code postal compte cinq chiffres.");
        RuleFor(fields => fields.City).Fits(LandlordFacts.AreaLength);
        RuleFor(fields => fields.WebSite).Fits(LandlordFacts.WebSiteLength)
            .Must(text => string.IsNullOrWhiteSpace(text) || (Uri.TryCreate(text.Trim(), UriKind.Absolute, out var site) && site.Scheme is "http" or "https"))
            .WithMessage("Écrivez l'adresse entière, par exemple https://www.exemple.fr.");
        RuleFor(fields => fields.DayPhone).Must(Telephones.IsReadable).WithMessage(PhoneAsked);
        RuleFor(fields => fields.NightPhone).Must(Telephones.IsReadable).WithMessage(PhoneAsked);
        RuleFor(fields => fields.DayHours).Fits(LandlordFacts.HoursLength);
        RuleFor(fields => fields.NightHours).Fits(LandlordFacts.HoursLength);
        RuleFor(fields => fields.DataContact).Fits(LandlordFacts.ContactLength);
        RuleFor(fields => fields.Publisher).Fits(LandlordFacts.PublisherLength);
        RuleFor(fields => fields.HostedBy).Fits(LandlordFacts.HostedByLength);
        RuleFor(fields => fields.Communes).Fits(LandlordFacts.AreasLength).Must(HasShortNames).WithMessage("Un nom par ligne, de 100 caractères au plus.");
        RuleFor(fields => fields.Districts).Fits(LandlordFacts.AreasLength).Must(HasShortNames).WithMessage("Un nom par ligne, de 100 caractères au plus.");
        RuleFor(fields => fields.Departement).Must(text => string.IsNullOrWhiteSpace(text) || HolidayCalendar.IsDepartement(text.Trim().ToUpperInvariant()))
            .WithMessage("Écrivez le numéro du département, par exemple 67 ou 974.");
        RuleFor(fields => fields.Colour).Cascade(CascadeMode.Stop).Must(text => string.IsNullOrWhiteSpace(text) || AccentColour.Read(text) is not null)
            .WithMessage("Écrivez la couleur en six chiffres hexadécimaux, par exemple #1b4f96.")
            .Must(text => AccentColour.Read(text) is not { } colour || AccentColour.ContrastWithWhite(colour) >= AccentColour.LeastContrast)
            .WithMessage("Cette couleur est trop claire : le contraste avec le blanc doit atteindre 4,5. Choisissez-la plus foncée.");
    }

    private static bool HasShortNames(string? text) => LandlordFields.Areas(text).All(name => name.Length <= LandlordFacts.AreaLength);
}
