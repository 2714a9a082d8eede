namespace AngersHabitat.Domain.Outreach;

/// <content>What changes of her: numbers, household, objection, erasing.</content>
public sealed partial class Person
{
    /// <summary>The number to dial: the first that works; null when none does.</summary>
    public string? WorkingNumber
        => PhoneFaultyAt is null ? Phone : Phone2 is not null && Phone2FaultyAt is null ? Phone2 : null;

    /// <summary>Given and family name.</summary>
    public string FullName => $"{FirstName} {LastName}".Trim();

    /// <summary>Her numbers, E.164.</summary>
    public IReadOnlyList<string> Numbers => [.. new[] { Phone, Phone2 }.Where(number => !string.IsNullOrEmpty(number)).Select(number => number!)];

    /// <inheritdoc cref="WithNumber"/>
    public bool HasNumber(string number) => WithNumber.Holds(this, number);

    /// <summary>Notes that a number is not the person's; unknown numbers are left alone.</summary>
    public void MarkFaulty(string number, DateTime at)
    {
        if (string.Equals(Phone, number, StringComparison.Ordinal))
            PhoneFaultyAt ??= at;
        if (string.Equals(Phone2, number, StringComparison.Ordinal))
            Phone2FaultyAt ??= at;
    }

    /// <summary>Takes back what a call noted by mistake found: the number was not tried then.</summary>
    /// <param name="at">Instant of that call (UTC).</param>
    public void MarkWorking(DateTime at)
        => (PhoneFaultyAt, Phone2FaultyAt) = (PhoneFaultyAt == at ? null : PhoneFaultyAt, Phone2FaultyAt == at ? null : Phone2FaultyAt);

    /// <summary>She says that she may be called again.</summary>
    public void LiftObjection() => (ObjectedAt, ObjectionSource) = (null, null);

    /// <summary>
    /// Takes what a later file says of her. A number found faulty stays so until the file gives another one. Of somebody who
    /// objected nothing more is taken in.
    /// </summary>
    /// <param name="details">The line of the file, with the same reference.</param>
    public void Refresh(PersonDetails details)
    {
        if (ObjectedAt is not null)
            return;
        PhoneFaultyAt = string.Equals(Phone, details.Phone, StringComparison.Ordinal) ? PhoneFaultyAt : null;
        Phone2FaultyAt = string.Equals(Phone2, details.Phone2, StringComparison.Ordinal) ? Phone2FaultyAt : null;
        Take(details);
    }

    /// <summary>Gives the person a number found afterwards (E.164); the former first number becomes the second if it works.</summary>
    public void CorrectPhone(string number)
    {
        if (PhoneFaultyAt is null && !string.Equals(Phone, number, StringComparison.Ordinal))
            (Phone2, Phone2FaultyAt) = (Phone, null);
        (Phone, PhoneFaultyAt) = (number, null);
    }

    /// <summary>
    /// Forgets who the person is. Agency and district stay, for figures of groups; the reference of somebody who objected stays
    /// too, for without it a later file would bring her back.
    /// </summary>
    public void Anonymise()
    {
        Reference = ObjectedAt is null ? $"{AnonymousPrefix}{Id}" : Reference;
        ReferenceKey = LookupKey.Of(Reference);
        (Civility, LastName, FirstName, SearchName, BirthDate) = (Civility.Unknown, "", "", "", NoBirthDate);
        (Phone, Phone2, PhoneFaultyAt, Phone2FaultyAt) = ("", null, null, null);
        (Residence, Address, HouseholdKey) = ("", "", null);
        (Language, LivesAlone) = (Languages.French, false);
        (Gaps, LooksLikeId) = (PersonGaps.None, null);
    }

    string ISearched.Searched => $"{SearchName}|{HouseholdKey}";

    /// <inheritdoc />
    public void Fold()
    {
        SearchName = SearchText.Normalize($"{LastName} {FirstName}", SearchNameLength);
        HouseholdKey = CallGrouping.HouseholdKey(Address, LastName);
    }

    /// <summary>Puts the person into another household.</summary>
    public void MoveTo(Guid groupId) => GroupId = groupId;

    /// <summary>Notes that the person objects to calls (GDPR, article 21); the first objection stands.</summary>
    public void Object(ObjectionSource source, DateTime at)
    {
        if (ObjectedAt is not null)
            return;
        (ObjectedAt, ObjectionSource, LooksLikeId) = (at, source, null);
    }

    /// <summary>
    /// Whether the two are one by all that people tell of themselves: a number in common, the family name, the date of birth. Given names are
    /// written in too many ways to be asked.
    /// </summary>
    public bool LooksLike(Person other)
        => other.Id != Id && LastName.Length > 0 && BirthDate == other.BirthDate && AgeRules.IsKnown(BirthDate)
        && string.Equals(SearchText.Normalize(LastName), SearchText.Normalize(other.LastName), StringComparison.Ordinal)
        && (HasNumber(other.Phone) || (other.Phone2 is { } second && HasNumber(second)));

    /// <summary>Takes the person aside: she may be somebody who objected. Nothing changes for whoever objected herself.</summary>
    public void SetAside(Guid objectorId) => LooksLikeId = ObjectedAt is null ? objectorId : null;

    /// <summary>A manager has decided that she is somebody else than the one who objected.</summary>
    public void IsSomebodyElse() => LooksLikeId = null;
}
