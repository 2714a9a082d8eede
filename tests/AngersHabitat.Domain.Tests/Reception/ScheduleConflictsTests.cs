using AngersHabitat.Domain.Reception;
using static AngersHabitat.Domain.Tests.Reception.Calendars;

namespace AngersHabitat.Domain.Tests.Reception;

public class ScheduleConflictsTests
{
    private static readonly DateOnly Thursday = new(2020, 11, 12);

    private static readonly ConflictContext Place = new() { Holidays = HolidayCalendar.France, Type = PlaceType.Agency, Today = Thursday, HasPhone = true };

    [Fact]
    public void Of_OrdinaryRules_NamesNothing() => Kinds(Agency with { Measures = [Limit(Thursday, 6)] }).ShouldBeEmpty();

    [Fact]
    public void Of_WeeklyHoursOfTwoSpansOverlapping_NamesBoth()
    {
        var conflict = ScheduleConflicts.Of(
            Rules(Weekly(Channel.OnSite, Week.MondayToFriday("09:00-12:00")), Weekly(Channel.OnSite, Week.MondayToFriday("11:00-14:00"), Thursday)), Place)
            .ShouldHaveSingleItem();

        conflict.Kind.ShouldBe(ConflictKind.Overlap);
        conflict.Rules.Count.ShouldBe(2);
        conflict.Date.ShouldBe(Thursday);
        conflict.Blocks.ShouldBeFalse();
    }

    [Theory]
    [InlineData("09:00-12:00,11:00-14:00", true)]
    [InlineData("09:00-12:00,12:00-14:00", false)]
    [InlineData("00:00-01:00,22:00-26:00", true)]
    public void Of_RangesOfOneWeek_NamesThoseThatShareAMinute(string ranges, bool overlap)
        => Kinds(Rules(Weekly(Channel.OnSite, Week.MondayToFriday(ranges)))).ShouldBe(overlap ? [ConflictKind.Overlap] : []);

    [Fact]
    public void Of_SundayNightIntoMonday_OverlapsAcrossTheWeekEnd()
        => Kinds(Rules(Weekly(Channel.OnSite, Week.Never.With(DayOfWeek.Sunday, "22:00-26:00").With(DayOfWeek.Monday, "01:00-03:00"))))
            .ShouldBe([ConflictKind.Overlap]);

    [Fact]
    public void Of_OtherChannelOrOtherDates_IsNoOverlap()
        => Kinds(Rules(
            Weekly(Channel.OnSite, Week.MondayToFriday("09:00-12:00"), to: new(2021, 1, 1)),
            Weekly(Channel.OnSite, Week.MondayToFriday("09:00-12:00"), from: new(2021, 1, 1)),
            Weekly(Channel.Phone, Week.MondayToFriday("09:00-12:00")))).ShouldBeEmpty();

    [Fact]
    public void Of_EndBeforeStart_Blocks()
    {
        var conflict = ScheduleConflicts.Of(Agency with { Exceptions = [Exception(Thursday, new(2020, 11, 1), [Channel.OnSite])] }, Place).ShouldHaveSingleItem();

        conflict.Kind.ShouldBe(ConflictKind.EndBeforeStart);
        conflict.Blocks.ShouldBeTrue();
    }

    [Fact]
    public void Of_TelephoneHoursWithoutANumber_AreNamed()
    {
        var mute = Place with { HasPhone = false };

        Kinds(Rules(Weekly(Channel.Phone, Week.MondayToFriday("09:00-12:00"))), mute).ShouldBe([ConflictKind.TelephoneWithoutNumber]);
        Kinds(new PlaceRules { Crises = LodgeCrisis.Crises }, mute).ShouldBe([ConflictKind.TelephoneWithoutNumber]);
        Kinds(new PlaceRules { Exceptions = [Exception(Thursday, new(2020, 11, 13), [Channel.Phone], "09:00-10:00")] }, mute)
            .ShouldBe([ConflictKind.TelephoneWithoutNumber]);
        Kinds(Rules(Weekly(Channel.Phone, Week.Never)), mute).ShouldBeEmpty();
    }

    [Fact]
    public void Of_ExceptionThatOpensOnAHoliday_NamesTheDate()
    {
        var conflict = ScheduleConflicts.Of(
            Agency with { Exceptions = [Exception(new(2020, 12, 24), new(2020, 12, 27), [Channel.OnSite], "09:00-12:00")] }, Place).ShouldHaveSingleItem();

        conflict.Kind.ShouldBe(ConflictKind.ExceptionOnHoliday);
        conflict.Date.ShouldBe(new DateOnly(2020, 12, 25));
    }

    [Theory]
    [InlineData("57", "2021-04-02", "Vendredi saint")]
    [InlineData("973", "2021-06-10", "Abolition de l'esclavage")]
    public void Of_HolidayOfTheDepartement_IsNamedThere_AndAPauseOnItIsIdle(string departement, string date, string name)
    {
        var day = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);
        var there = Place with { Holidays = HolidayCalendar.Of(departement) };
        var open = Agency with { Exceptions = [Exception(day, day.AddDays(1), [Channel.OnSite], "09:00-12:00")] };
        var pause = Agency with { Pauses = [Pause(day, "10:00-11:00", Channel.OnSite) with { To = day.AddDays(1) }] };

        ScheduleConflicts.Of(open, there).ShouldHaveSingleItem().Holiday.ShouldBe(name);
        Kinds(open, Place).ShouldBeEmpty();
        Kinds(pause, there).ShouldBe([ConflictKind.PauseOutsideHours]);
        Kinds(pause, Place).ShouldBeEmpty();
    }

    [Fact]
    public void Of_ExceptionsOrCrisesOnTheSameDateAndChannel_AreNamedOnceAChannel()
    {
        Kinds(Agency with
        {
            Exceptions =
            [
                Exception(Thursday, new(2020, 11, 20), [Channel.OnSite]),
                Exception(new(2020, 11, 16), new(2020, 11, 17), [Channel.OnSite, Channel.Phone]),
            ],
        }).ShouldBe([ConflictKind.ExceptionsOverlap]);
        Kinds(new PlaceRules { Crises = [Crisis(Thursday, null, Week.Never, null), Crisis(new(2020, 12, 1), null, Week.Never, Week.Never)] })
            .ShouldBe([ConflictKind.CrisesOverlap]);
    }

    [Fact]
    public void Of_CrisisOfThePlaceOverOneOfItsType_IsNamed()
        => Kinds(new PlaceRules { Crises = [Crisis(Thursday, null, Week.Never, null)] }, Place with { OfType = LodgeCrisis })
            .ShouldBe([ConflictKind.CrisisOverType]);

    [Theory]
    [InlineData("12:30-13:30", true)]
    [InlineData("12:00-13:00", false)]
    public void Of_PauseThatSubtractsNothing_IsNamed(string range, bool named)
        => Kinds(Agency with { Pauses = [Pause(Thursday, range, Channel.OnSite)] }).ShouldBe(named ? [ConflictKind.PauseOutsideHours] : []);

    [Fact]
    public void Of_IncompleteRules_Block()
    {
        var rules = new PlaceRules
        {
            Exceptions = [Exception(Thursday, new(2020, 11, 13), [], reason: " ")],
            Measures =
            [
                Limit(Thursday, 0),
                new() { Id = Guid.NewGuid(), From = Thursday, Kind = MeasureKind.Mask, Limit = 3, Label = "" },
            ],
        };

        var conflicts = ScheduleConflicts.Of(rules, Place);
        conflicts.Select(conflict => conflict.Kind).ShouldBe(
            [ConflictKind.NoChannel, ConflictKind.ReasonMissing, ConflictKind.LimitInvalid, ConflictKind.LabelMissing, ConflictKind.LimitInvalid], ignoreOrder: true);
        conflicts.ShouldAllBe(conflict => conflict.Blocks);
    }

    [Fact]
    public void Of_CallCentreOnSiteOrWeeklyHoursOfAType_Block()
    {
        Kinds(Agency, Place with { Type = PlaceType.CallCentre }).ShouldBe([ConflictKind.OnSiteAtCallCentre]);
        Kinds(Agency, Place with { IsWholeType = true }).ShouldBe([ConflictKind.NotForWholeType]);
    }

    [Fact]
    public void Of_AWeekOfOtherHours_IsNoConflict()
        => Kinds(Rules(
            Weekly(Channel.OnSite, Week.MondayToFriday("09:00-12:00")),
            Weekly(Channel.OnSite, Week.MondayToFriday("10:00-11:00"), new(2020, 11, 23), new(2020, 11, 30)))).ShouldBeEmpty();

    [Fact]
    public void Of_HoursThatEndForGood_BlocksAndNamesTheDate()
    {
        var conflict = ScheduleConflicts.Of(
            Rules(
                Weekly(Channel.OnSite, Week.MondayToFriday("09:00-12:00"), to: new(2020, 11, 23)),
                Weekly(Channel.OnSite, Week.MondayToFriday("10:00-11:00"), new(2020, 11, 23), new(2020, 11, 30))), Place).ShouldHaveSingleItem();

        conflict.Kind.ShouldBe(ConflictKind.NoHoursAfter);
        conflict.Date.ShouldBe(new DateOnly(2020, 11, 30));
        conflict.Blocks.ShouldBeTrue();
    }

    [Fact]
    public void Of_AllHoursTakenAway_Blocks()
    {
        Kinds(PlaceRules.Empty, Place with { Published = Agency }).ShouldBe([ConflictKind.NoHoursAfter]);
        Kinds(PlaceRules.Empty).ShouldBeEmpty("a place that never had hours may publish its measures");
        Kinds(Rules(Weekly(Channel.OnSite, Week.Never, Thursday), Weekly(Channel.OnSite, Week.MondayToFriday("09:00-12:00"), to: Thursday.AddDays(9))))
            .ShouldBe([ConflictKind.NoHoursAfter]);
    }

    [Fact]
    public void Of_PhoneHoursThatEndBesideOthers_IsNoConflict()
        => Kinds(Rules(
            Weekly(Channel.OnSite, Week.MondayToFriday("09:00-12:00")),
            Weekly(Channel.Phone, Week.MondayToFriday("09:00-12:00"), to: new(2021, 1, 1)))).ShouldBeEmpty();

    [Theory]
    [InlineData(4, ConflictKind.LimitsContradict, true)]
    [InlineData(6, ConflictKind.LimitTwice, false)]
    public void Of_TwoLimitsAtOneMoment_AreNamed(int second, ConflictKind kind, bool blocks)
    {
        var conflict = ScheduleConflicts.Of(Agency with { Measures = [Limit(Thursday, 6), Limit(Thursday.AddDays(3), second)] }, Place).ShouldHaveSingleItem();

        (conflict.Kind, conflict.Blocks, conflict.Date).ShouldBe((kind, blocks, Thursday.AddDays(3)));
        Kinds(Agency with { Measures = [Limit(Thursday, 6, Thursday.AddDays(3)), Limit(Thursday.AddDays(3), second)] }).ShouldBeEmpty();
    }

    [Fact]
    public void Of_ALimitOfThePlaceAndOneOfItsType_IsNamed()
        => Kinds(Agency with { Measures = [Limit(Thursday, 6)] }, Place with { OfType = new() { Measures = [Limit(Thursday, 10)] } })
            .ShouldBe([ConflictKind.LimitOverType]);

    [Theory]
    [InlineData(MeasureKind.Appointment, "Accueil sans rendez-vous", true)]
    [InlineData(MeasureKind.Appointment, "Accueil SANS RDV le matin", true)]
    [InlineData(MeasureKind.Appointment, "Sur rendez-vous", false)]
    [InlineData(MeasureKind.Mask, "Masque non obligatoire", true)]
    [InlineData(MeasureKind.Mask, "Masque obligatoire", false)]
    public void Of_ASentenceThatDeniesAMeasure_IsNamed(MeasureKind kind, string sentence, bool named)
    {
        var measure = new SanitaryMeasure { Id = Guid.NewGuid(), From = Thursday, Kind = kind, Label = "En vigueur" };
        ConflictKind[] expected = named ? [ConflictKind.SentenceContradicts] : [];

        Kinds(Agency with { Measures = [measure with { Label = sentence }] }).ShouldBe(expected);
        Kinds(Agency with { Measures = [measure], Exceptions = [Exception(Thursday, Thursday.AddDays(1), [Channel.OnSite], "09:00-10:00", sentence)] })
            .ShouldBe(expected);
        Kinds(Agency with { Exceptions = [Exception(Thursday, Thursday.AddDays(1), [Channel.OnSite], "09:00-10:00", sentence)] }, Place with { OfType = new() { Measures = [measure] } })
            .ShouldBe(expected);
    }

    [Fact]
    public void Of_ASentenceWithAnotherNumberOfPeople_IsNamed()
    {
        PlaceRules Saying(string sentence) => Agency with
        {
            Measures = [Limit(Thursday, 6), new() { Id = Guid.NewGuid(), From = Thursday, Kind = MeasureKind.Other, Label = sentence }],
        };

        Kinds(Saying("10 personnes à la fois")).ShouldBe([ConflictKind.SentenceContradicts]);
        Kinds(Saying("Dix personnes au plus")).ShouldBe([ConflictKind.SentenceContradicts]);
        Kinds(Saying("6 personnes à la fois")).ShouldBeEmpty();
        Kinds(Saying("6 personnes au plus")).ShouldBeEmpty();
        Kinds(Saying("Six personnes au plus")).ShouldBeEmpty();
    }

    [Fact]
    public void Of_RulesThatEnded_AreLeftAlone()
        => Kinds(Agency with
        {
            Exceptions =
            [
                Exception(new(2020, 11, 1), new(2020, 11, 12), [Channel.OnSite], "09:00-12:00"),
                Exception(new(2020, 11, 2), new(2020, 11, 12), [Channel.OnSite], "09:00-12:00"),
            ],
        }).ShouldBeEmpty();

    private static IEnumerable<ConflictKind> Kinds(PlaceRules rules, ConflictContext? context = null)
        => ScheduleConflicts.Of(rules, context ?? Place).Select(conflict => conflict.Kind);
}
