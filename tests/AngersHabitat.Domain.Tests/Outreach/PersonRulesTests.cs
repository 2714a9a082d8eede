using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Domain.Tests.Outreach.OutreachSamples;

namespace AngersHabitat.Domain.Tests.Outreach;

/// <summary>What is taken of a person's line, and the questions about her that lists ask.</summary>
public class PersonRulesTests
{
    [Fact]
    public void Constructor_LineOfTheFile_IsTakenAsItIs()
    {
        var (id, group) = (Guid.NewGuid(), Guid.NewGuid());
        var person = new Person(id, Line(), group);
        (person.Id, person.GroupId, person.Reference, person.ReferenceKey).ShouldBe((id, group, "L‑1 É", "l-1 e"));
        ShouldBeAsIn(person, Line());
        (person.SearchName, person.HouseholdKey).ShouldBe(("lefevre zoe", "3 allee des erables 49000 angers|lefevre"));
        (person.PhoneFaultyAt, person.Phone2FaultyAt, person.ObjectedAt, person.ObjectionSource, person.LooksLikeId).ShouldBe((null, null, null, null, null));
    }

    [Fact]
    public void Refresh_LaterLine_IsTakenAndTheReferenceStays()
    {
        var person = new Person(Guid.NewGuid(), Line(), Guid.NewGuid());
        var later = new PersonDetails
        {
            Reference = "l-1 e", Civility = Civility.Sir, LastName = "Roy", FirstName = "Paul", BirthDate = new(1939, 1, 1), Phone = "+33261910002", Phone2 = null,
            Residence = "Les Cèdres", Address = "2 rue Neuve", Agency = "Agence sud", District = "Belle-Beille", Language = "pt",
        };
        person.Refresh(later);
        ShouldBeAsIn(person, later);
        (person.Reference, person.SearchName, person.HouseholdKey).ShouldBe(("L‑1 É", "roy paul", "2 rue neuve|roy"));
    }

    [Fact]
    public void MoveTo_AnotherHousehold_IsHers()
    {
        var (person, group) = (SomePerson(), Guid.NewGuid());
        person.MoveTo(group);
        person.GroupId.ShouldBe(group);
    }

    [Fact]
    public void WithNumber_FirstOrSecond_IsHers()
    {
        var person = new Person(Guid.NewGuid(), Line(), Guid.NewGuid());
        (person.HasNumber("+33261910001"), person.HasNumber("+33639980001"), person.HasNumber("+33261910009")).ShouldBe((true, true, false));
    }

    [Fact]
    public void Callable_ObjectedOrSetAside_IsNot()
    {
        var (objected, aside) = (SomePerson(), SomePerson());
        (Person.Callable.Holds(objected), Person.Undecided.Holds(aside)).ShouldBe((true, false));
        objected.Object(ObjectionSource.Call, Thursday);
        aside.SetAside(objected.Id);
        (Person.Callable.Holds(objected), Person.Undecided.Holds(objected)).ShouldBe((false, false));
        (Person.Callable.Holds(aside), Person.Undecided.Holds(aside)).ShouldBe((false, true));
        objected.LiftObjection();
        aside.IsSomebodyElse();
        (Person.Callable.Holds(objected), Person.Callable.Holds(aside)).ShouldBe((true, true));
    }

    [Fact]
    public void Incomplete_SomethingMissing_UntilCompletedOrForgotten()
    {
        var (person, forgotten) = (new Person(Guid.NewGuid(), Line(), Guid.NewGuid()), new Person(Guid.NewGuid(), Line(), Guid.NewGuid()));
        (Person.Incomplete.Holds(person), Person.Named.Holds(person)).ShouldBe((true, true));
        person.Complete(new PersonCompletion(), nothingElse: true).ShouldBe(PersonGaps.Phone | PersonGaps.Address);
        (Person.Incomplete.Holds(person), Person.Named.Holds(person)).ShouldBe((false, true));
        forgotten.SetAside(Guid.NewGuid());
        forgotten.Anonymise();
        (Person.Incomplete.Holds(forgotten), Person.Named.Holds(forgotten), forgotten.Gaps, forgotten.LooksLikeId).ShouldBe((false, false, PersonGaps.None, null));
    }

    [Fact]
    public void Complete_SecondNumberFoundFaulty_TakesTheNewOneUnlessItIsTheFirst()
    {
        var person = new Person(Guid.NewGuid(), Line(), Guid.NewGuid());
        person.MarkFaulty("+33639980001", Thursday);
        person.Complete(new PersonCompletion { Phone2 = "+33639980002" }, nothingElse: false).ShouldBe(PersonGaps.Phone);
        (person.Phone2, person.Phone2FaultyAt, person.Gaps).ShouldBe(("+33639980002", null, PersonGaps.Address));
        var same = new Person(Guid.NewGuid(), Line(), Guid.NewGuid());
        same.Complete(new PersonCompletion { Phone2 = same.Phone }, nothingElse: false).ShouldBe(PersonGaps.Phone);
        same.Phone2.ShouldBe("+33639980001");
    }

    private static PersonDetails Line() => new()
    {
        Reference = "L‑1 É", Civility = Civility.Madam, LastName = "LEFÈVRE", FirstName = "Zoé", BirthDate = new(1938, 4, 2), Phone = "+33261910001", Phone2 = "+33639980001",
        Residence = "Les Tilleuls", Address = "3, allée des Érables 49000 Angers", Agency = "Agence nord", District = "Monplaisir", Language = "en", LivesAlone = true,
        Gaps = PersonGaps.Phone | PersonGaps.Address,
    };

    private static void ShouldBeAsIn(Person person, PersonDetails line)
    {
        (person.Civility, person.LastName, person.FirstName, person.BirthDate).ShouldBe((line.Civility, line.LastName, line.FirstName, line.BirthDate));
        (person.Phone, person.Phone2, person.Residence, person.Address).ShouldBe((line.Phone, line.Phone2, line.Residence, line.Address));
        (person.Agency, person.District, person.Language, person.LivesAlone, person.Gaps)
            .ShouldBe((line.Agency, line.District, line.Language, line.LivesAlone, line.Gaps));
    }
}
