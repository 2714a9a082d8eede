namespace AngersHabitat.Domain.Reception;

/// <content>What becomes of a place: its contact data, its address, its agency, its end.</content>
public sealed partial class Place
{
    /// <summary>Replaces the contact data.</summary>
    /// <exception cref="RuleException">A value does not fit; the field is named.</exception>
    public void ChangeContact(PlaceContact contact)
    {
        contact.Check();
        (Name, Phone, Email) = (contact.Name.Trim(), contact.Phone, contact.Email);
        (Street, PostalCode, City, District) = (contact.Street, contact.PostalCode, contact.City, contact.District);
        (Latitude, Longitude) = (contact.Latitude, contact.Longitude);
        (Transport, Accessibility) = (contact.Transport, contact.Accessibility);
        Fold();
    }

    /// <summary>The contact data as one value, to edit and compare.</summary>
    public PlaceContact Contact() => new()
    {
        Name = Name, Phone = Phone, Email = Email, Street = Street, PostalCode = PostalCode, City = City, District = District,
        Latitude = Latitude, Longitude = Longitude, Transport = Transport, Accessibility = Accessibility,
    };

    /// <summary>Gives the place another name in addresses. The former one is kept as a <see cref="FormerPlaceAddress"/>, which leads here.</summary>
    /// <returns>The former address; null when nothing changes.</returns>
    /// <exception cref="RuleException">It does not fit.</exception>
    public FormerPlaceAddress? MoveTo(string slug)
    {
        if (!SlugPattern().IsMatch(slug))
            throw new RuleException("Reception.SlugInvalid", nameof(Slug), slug);
        if (string.Equals(slug, Slug, StringComparison.Ordinal))
            return null;
        var former = new FormerPlaceAddress(Slug, Id);
        Slug = slug;
        return former;
    }

    /// <summary>Puts a lodge under another agency.</summary>
    /// <exception cref="RuleException">It is no lodge, or no agency is given.</exception>
    public void AttachTo(Guid? agencyId)
    {
        if ((Type == PlaceType.Lodge) != agencyId.HasValue)
            throw new RuleException("Reception.LodgeHasAgency", nameof(ParentAgencyId));
        ParentAgencyId = agencyId;
    }

    /// <summary>The public may read of it from now on; the first time counts.</summary>
    public void Show(DateTime at) => ShownSince ??= at;

    /// <summary>Ends its service. What it did until then stays; its rules end the day before.</summary>
    /// <param name="from">First date on which it receives nobody.</param>
    /// <param name="replacedById">Where to go instead; null when nothing replaces it.</param>
    /// <exception cref="RuleException">It would replace itself.</exception>
    public void Retire(DateOnly from, Guid? replacedById)
    {
        if (replacedById == Id)
            throw new RuleException("Reception.ReplacedByItself", nameof(ReplacedById));
        (RetiredFrom, ReplacedById) = (from, replacedById);
    }

    /// <summary>Takes the end of its service back.</summary>
    public void Keep() => (RetiredFrom, ReplacedById) = (null, null);

    /// <inheritdoc cref="InService"/>
    public bool IsInService(DateOnly today) => InService.Holds(this, today);
}
