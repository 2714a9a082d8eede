namespace AngersHabitat.Domain.Outreach;

/// <summary>What a word of a note would tell or do.</summary>
public enum SensitiveTopic
{
    /// <summary>Illness (GDPR, article 9).</summary>
    Illness,

    /// <summary>Treatment or care (GDPR, article 9).</summary>
    Treatment,

    /// <summary>How somebody moves, aids and dependence (GDPR, article 9).</summary>
    Mobility,

    /// <summary>A measure of legal protection: it concerns civil rights and is the judge's to tell.</summary>
    Protection,

    /// <summary>Religion (GDPR, article 9).</summary>
    Religion,

    /// <summary>Origin (GDPR, article 9).</summary>
    Origin,

    /// <summary>Political opinion, union, private life (GDPR, article 9).</summary>
    Opinion,

    /// <summary>A judgement on the person: excessive (GDPR, article 5.1.c), and she may read it.</summary>
    Judgement,
}
