using AngersHabitat.Application.Cleaning;
using AngersHabitat.Domain.Cleaning;
using CsCheck;

namespace AngersHabitat.Application.Tests.Cleaning;

public sealed class RhythmTextTests
{
    [Theory]
    [InlineData("lun-ven", "lun-ven")]
    [InlineData("du lundi au vendredi", "lun-ven")]
    [InlineData("Lun, Mer et ven", "lun mer ven")]
    [InlineData("2 fois par jour", "lun-ven, 2 fois")]
    [InlineData("lun–sam x3", "lun-sam, 3 fois")]
    [InlineData("tous les jours, 2 fois", "tous les jours, 2 fois")]
    [InlineData("toutes les 2 semaines", "tous les 14 jours")]
    [InlineData("chaque semaine", "tous les 7 jours")]
    [InlineData("jeudi", "jeu")]
    [InlineData("", "jamais")]
    [InlineData("Jamais", "jamais")]
    public void Read_AsPeopleWriteIt_IsUnderstood(string text, string written) => RhythmText.Write(RhythmText.Read(text)!.Value).ShouldBe(written);

    [Theory]
    [InlineData("parfois")]
    [InlineData("lun-ven, 9 fois")]
    [InlineData("tous les 1 jours")]
    [InlineData("lun-mer-ven")]
    [InlineData("lun ven demain")]
    public void Read_Otherwise_IsRefused(string text) => RhythmText.Read(text).ShouldBeNull();

    [Fact]
    public void Write_AnyRhythm_IsReadAsItWas()
        => Gen.Select(Gen.Int[1, 127], Gen.Int[1, CleaningRhythm.MostTimes], Gen.Int[2, 90], Gen.Bool, (bits, times, every, weekly) => weekly
                ? CleaningRhythm.On(Enum.GetValues<DayOfWeek>().Where(day => (bits & (1 << (int)day)) != 0), times) : CleaningRhythm.EveryDays(every))
            .Sample(rhythm => RhythmText.Read(RhythmText.Write(rhythm)).ShouldBe(rhythm));
}
