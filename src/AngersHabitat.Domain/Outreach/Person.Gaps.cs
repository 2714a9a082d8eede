namespace AngersHabitat.Domain.Outreach;

/// <content>What is to be completed of her, and its completion.</content>
public sealed partial class Person
{
    /// <summary>Takes what was learnt of her, of what is to be completed and of nothing else; the rest stays to be completed.</summary>
    /// <param name="learnt">What was learnt.</param>
    /// <param name="nothingElse">Whether the rest is not to be asked for any more: nobody will know it, or there is nothing.</param>
    /// <returns>What is completed now.</returns>
    public PersonGaps Complete(PersonCompletion learnt, bool nothingElse)
    {
        var told = Gaps & learnt.Told;
        if (told.HasFlag(PersonGaps.FirstName))
            FirstName = learnt.FirstName!;
        if (told.HasFlag(PersonGaps.Civility))
            Civility = learnt.Civility!.Value;
        if (told.HasFlag(PersonGaps.Language))
            Language = learnt.Language!;
        if (told.HasFlag(PersonGaps.LivesAlone))
            LivesAlone = learnt.LivesAlone!.Value;
        if (told.HasFlag(PersonGaps.Address))
            Address = learnt.Address!;
        if (told.HasFlag(PersonGaps.Phone) && !string.Equals(Phone, learnt.Phone2, StringComparison.Ordinal))
            (Phone2, Phone2FaultyAt) = (learnt.Phone2, null);
        var done = nothingElse ? Gaps : told;
        Gaps &= ~done;
        Fold();
        return done;
    }
}
