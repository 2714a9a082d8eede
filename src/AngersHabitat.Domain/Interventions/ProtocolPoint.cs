namespace AngersHabitat.Domain.Interventions;

/// <summary>A point of a protocol; never changed once published.</summary>
public sealed class ProtocolPoint
{
    /// <summary>Longest text, in characters.</summary>
    public const int TextLength = 200;

    private ProtocolPoint()
    {
    }

    internal ProtocolPoint(Guid protocolId, int rank, Guid key, PointMoment moment, string text, bool isRequired)
        => (ProtocolId, Rank, Key, Moment, Text, IsRequired) = (protocolId, rank, key, moment, text, isRequired);

    /// <summary>The version it belongs to.</summary>
    public Guid ProtocolId { get; private set; }

    /// <summary>1, 2, 3… in the order of the list.</summary>
    public int Rank { get; private set; }

    /// <summary>
    /// What answers name. A version that asks the same in the same words at the same moment keeps it, so that what was answered the day before counts; other
    /// words are another point.
    /// </summary>
    public Guid Key { get; private set; }

    public PointMoment Moment { get; private set; }

    /// <summary>What is looked at, in words to which « oui » is the good answer.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Required; else advised.</summary>
    public bool IsRequired { get; private set; }

    /// <summary>Whether it is looked at before the visit begins.</summary>
    public bool IsBefore => Moment is PointMoment.DayBefore or PointMoment.AtDoor;
}
