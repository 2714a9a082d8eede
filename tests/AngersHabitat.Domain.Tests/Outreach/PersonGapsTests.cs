using AngersHabitat.Domain.Outreach;
using CsCheck;

namespace AngersHabitat.Domain.Tests.Outreach;

public class PersonGapsTests
{
    private static readonly Gen<PersonGaps> AnyGaps = Gen.Int[0, 63].Select(value => (PersonGaps)value);

    [Fact]
    public void Complete_AnyGapsAndAnythingLearnt_TakesWhatWasMissingAndNothingElse()
        => Gen.Select(AnyGaps, AnyGaps, Gen.Bool).Sample((missing, learnt, nothingElse) =>
        {
            var person = Somebody(missing);

            var done = person.Complete(Learnt(learnt), nothingElse);

            person.Gaps.ShouldBe(nothingElse ? PersonGaps.None : missing & ~learnt);
            done.ShouldBe(missing & ~person.Gaps);
            var taken = missing & learnt;
            person.FirstName.ShouldBe(taken.HasFlag(PersonGaps.FirstName) ? "Łucja" : "Anne");
            person.Civility.ShouldBe(taken.HasFlag(PersonGaps.Civility) ? Civility.Sir : Civility.Madam);
            person.Language.ShouldBe(taken.HasFlag(PersonGaps.Language) ? "pt" : Languages.French);
            person.LivesAlone.ShouldBe(taken.HasFlag(PersonGaps.LivesAlone));
            person.Address.ShouldBe(taken.HasFlag(PersonGaps.Address) ? "2 rue Neuve" : "1 rue Basse");
            person.Phone2.ShouldBe(taken.HasFlag(PersonGaps.Phone) ? "+33639980001" : null);
            person.SearchName.ShouldBe(SearchText.Normalize($"LU {person.FirstName}"));
            person.HouseholdKey.ShouldBe(CallGrouping.HouseholdKey(person.Address, "LU"));
        });

    private static PersonCompletion Learnt(PersonGaps gaps) => new()
    {
        FirstName = gaps.HasFlag(PersonGaps.FirstName) ? "Łucja" : null,
        Civility = gaps.HasFlag(PersonGaps.Civility) ? Civility.Sir : null,
        Language = gaps.HasFlag(PersonGaps.Language) ? "pt" : null,
        LivesAlone = gaps.HasFlag(PersonGaps.LivesAlone) ? true : null,
        Address = gaps.HasFlag(PersonGaps.Address) ? "2 rue Neuve" : null,
        Phone2 = gaps.HasFlag(PersonGaps.Phone) ? "+33639980001" : null,
    };

    private static Person Somebody(PersonGaps gaps) => new(Guid.NewGuid(), new PersonDetails
    {
        Reference = "A1", LastName = "LU", FirstName = "Anne", Civility = Civility.Madam, BirthDate = new DateOnly(1940, 12, 31),
        Phone = "+33261910001", Address = "1 rue Basse", Gaps = gaps,
    }, Guid.NewGuid());
}
