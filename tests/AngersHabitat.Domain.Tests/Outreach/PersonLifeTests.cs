using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Domain.Tests.Outreach;

/// <summary>What changes of a person: her numbers, what a later file says, her objection, what is left when she is forgotten.</summary>
public class PersonLifeTests
{
    private const string First = "+33261910412";
    private const string Second = "+33639984007";
    private const string Third = "+33639981120";
    private static readonly DateTime At = OutreachSamples.Thursday;

    [Fact]
    public void WorkingNumber_IsTheFirstThatIsNotFaulty()
    {
        var person = Person();
        person.WorkingNumber.ShouldBe(First);
        person.MarkFaulty(Third, At);
        person.WorkingNumber.ShouldBe(First);
        person.MarkFaulty(First, At);
        person.WorkingNumber.ShouldBe(Second);
        person.MarkFaulty(Second, At.AddDays(1));
        person.WorkingNumber.ShouldBeNull();
        Person(second: null).Numbers.ShouldBe([First]);
        person.Numbers.ShouldBe([First, Second]);
    }

    [Fact]
    public void MarkFaulty_Again_KeepsTheFirstInstant_WhichTakesItBack()
    {
        var person = Person();
        foreach (var number in (string[])[First, Second, First, Second])
            person.MarkFaulty(number, number == First ? At : At.AddDays(1));
        person.MarkFaulty(First, At.AddDays(9));
        person.MarkFaulty(Second, At.AddDays(9));
        (person.PhoneFaultyAt, person.Phone2FaultyAt).ShouldBe((At, At.AddDays(1)));
        person.MarkWorking(At.AddDays(9));
        (person.PhoneFaultyAt, person.Phone2FaultyAt).ShouldBe((At, At.AddDays(1)));
        person.MarkWorking(At);
        (person.PhoneFaultyAt, person.Phone2FaultyAt).ShouldBe((null, At.AddDays(1)));
        person.MarkWorking(At.AddDays(1));
        person.Phone2FaultyAt.ShouldBeNull();
    }

    [Fact]
    public void CorrectPhone_KeepsTheFormerNumber_IfItWorks()
    {
        var works = Person(second: null);
        works.CorrectPhone(Third);
        (works.Phone, works.Phone2).ShouldBe((Third, First));
        works.CorrectPhone(Third);
        (works.Phone, works.Phone2).ShouldBe((Third, First));
        var faulty = Person();
        faulty.MarkFaulty(First, At);
        faulty.CorrectPhone(Third);
        (faulty.Phone, faulty.Phone2, faulty.PhoneFaultyAt).ShouldBe((Third, Second, null));
    }

    [Fact]
    public void Refresh_KeepsAFaultUntilTheFileGivesAnotherNumber_AndLeavesWhoObjectedAlone()
    {
        var person = Person();
        person.MarkFaulty(First, At);
        person.MarkFaulty(Second, At);
        person.Refresh(Details());
        (person.PhoneFaultyAt, person.Phone2FaultyAt).ShouldBe((At, At));
        person.Refresh(Details() with { Phone2 = Third, LastName = "Bernard" });
        (person.LastName, person.PhoneFaultyAt, person.Phone2FaultyAt).ShouldBe(("Bernard", At, null));
        person.Refresh(Details() with { Phone = Third });
        person.PhoneFaultyAt.ShouldBeNull();
        person.Object(ObjectionSource.Other, At);
        person.Refresh(Details() with { LastName = "Autre" });
        person.LastName.ShouldBe("Martineau");
    }

    [Fact]
    public void Object_Twice_KeepsTheFirst_AndCanBeLifted()
    {
        var person = Person();
        person.SetAside(Guid.NewGuid());
        person.Object(ObjectionSource.PublicPage, At);
        person.Object(ObjectionSource.Call, At.AddDays(1));
        (person.ObjectedAt, person.ObjectionSource, person.LooksLikeId).ShouldBe((At, ObjectionSource.PublicPage, null));
        person.SetAside(Guid.NewGuid());
        person.LooksLikeId.ShouldBeNull();
        person.LiftObjection();
        (person.ObjectedAt, person.ObjectionSource).ShouldBe((null, null));
        var other = Guid.NewGuid();
        person.SetAside(other);
        person.LooksLikeId.ShouldBe(other);
        person.IsSomebodyElse();
        person.LooksLikeId.ShouldBeNull();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Anonymise_LeavesAgencyAndDistrict_AndTheReferenceOfWhoObjected(bool objected)
    {
        var person = Person();
        person.FullName.ShouldBe("Odette Martineau");
        person.MarkFaulty(Second, At);
        if (objected)
            person.Object(ObjectionSource.Call, At);
        person.Anonymise();
        person.Reference.ShouldBe(objected ? "L-1" : $"anonyme-{person.Id}");
        person.ReferenceKey.ShouldBe(LookupKey.Of(person.Reference));
        (person.FullName, person.LastName, person.FirstName, person.SearchName, person.BirthDate).ShouldBe(("", "", "", "", Domain.Outreach.Person.NoBirthDate));
        (person.Phone, person.Phone2, person.Phone2FaultyAt).ShouldBe(("", null, null));
        (person.Residence, person.Address, person.HouseholdKey, person.Language, person.LivesAlone, person.Civility).ShouldBe(("", "", null, Languages.French, false, Civility.Unknown));
        (person.Agency, person.District).ShouldBe(("Agence nord", "Monplaisir"));
    }

    [Fact]
    public void LooksLike_ANumberTheNameAndTheBirthInCommon_AndNothingLess()
    {
        var person = Person();
        Looks(Details() with { FirstName = "Odile" }).ShouldBeTrue();
        Looks(Details() with { LastName = "MARTINÉAU", Phone = Second, Phone2 = null }).ShouldBeTrue();
        Looks(Details() with { Phone = Third, Phone2 = First }).ShouldBeTrue();
        Looks(Details() with { Phone = Third, Phone2 = null }).ShouldBeFalse();
        Looks(Details() with { LastName = "Martin" }).ShouldBeFalse();
        Looks(Details() with { BirthDate = new(1938, 4, 3) }).ShouldBeFalse();
        person.LooksLike(person).ShouldBeFalse("she is herself");
        var unknown = Person(birth: Domain.Outreach.Person.NoBirthDate);
        unknown.LooksLike(Person(birth: Domain.Outreach.Person.NoBirthDate)).ShouldBeFalse();
        var forgotten = Person(lastName: "");
        forgotten.LooksLike(Person(lastName: "")).ShouldBeFalse();

        bool Looks(PersonDetails details) => person.LooksLike(new Person(Guid.NewGuid(), details, Guid.NewGuid()));
    }

    private static Person Person(string? second = Second, DateOnly? birth = null, string lastName = "Martineau")
        => new(Guid.NewGuid(), Details() with { Phone2 = second, BirthDate = birth ?? new(1938, 4, 2), LastName = lastName }, Guid.NewGuid());

    private static PersonDetails Details() => new()
    {
        Reference = "L-1", Civility = Civility.Madam, LastName = "Martineau", FirstName = "Odette", BirthDate = new(1938, 4, 2), Phone = First, Phone2 = Second,
        Residence = "Les Tilleuls", Address = "12 rue des Lices, 49100 Angers", Agency = "Agence nord", District = "Monplaisir", Language = "en", LivesAlone = true,
    };
}
