namespace AngersHabitat.Domain.Notices;

/// <summary>What makes a notice hard to read or to act on.</summary>
public enum NoticeFlaw
{
    /// <summary>A sentence of more words than <see cref="NoticeCheck.MostWords"/>.</summary>
    LongSentence,

    /// <summary>A word of offices, for which a plain one stands in the dictionary.</summary>
    OfficeWord,

    /// <summary>A date whose weekday is not said.</summary>
    DateWithoutWeekday,

    /// <summary>A date whose weekday is another one in the year in which it falls next.</summary>
    WrongWeekday,

    /// <summary>Nobody to call is named.</summary>
    NobodyToCall,

    /// <summary>Words in capitals, which read as shouting.</summary>
    Shouting,

    /// <summary>Square brackets of a template that nobody has filled in.</summary>
    ToFillIn,
}
