namespace AngersHabitat.Domain.Outreach;

/// <summary>What a word of a note would tell or do.</summary>
public enum SensitiveTopic
{
    /// <summary>Illness (GDPR, article 9).</summary>
    Illness,

    /// <summary>Religion (GDPR, article 9).</summary>
    Religion,

    /// <summary>Origin (GDPR, article 9).</summary>
    Origin,

    /// <summary>A judgement on the person: excessive (GDPR, article 5.1.c), and she may read it.</summary>
    Judgement,
}

/// <summary>A word to think over.</summary>
/// <param name="Word">As written.</param>
/// <param name="Topic">What it touches.</param>
public readonly record struct SensitiveWord(string Word, SensitiveTopic Topic);

/// <summary>
/// Finds words in notes that should not be kept. A warning, never a refusal: « l'hôpital a rappelé » may be needed.
/// Words are compared without accents or case, whole or by their stem.
/// </summary>
public static class SensitiveWords
{
    private static readonly (SensitiveTopic Topic, string Stems)[] Lists =
    [
        (SensitiveTopic.Illness,
            "malad* cancer* alzheimer* parkinson* diabet* demen* depress* dialys* avc infarctus cardiaqu* handicap* invalid* "
            + "psychiat* schizo* bipolair* alcool* drogu* toxico* covid* sida vih hepatit* epilep* suicid* tumeur* chimio* incontinen* senil*"),
        (SensitiveTopic.Religion,
            "musulman* islam* juif juive juifs juives judaism* israelit* catholiq* chretien* protestant* evangeliq* bouddhist* hindou* "
            + "athee* jehovah mosquee* synagogue* eglise* ramadan* halal casher voile voilee priere* pratiquant* religi*"),
        (SensitiveTopic.Origin,
            "arabe* maghreb* algerien* marocain* tunisien* africain* noir noire noirs noires blanc blanche gitan* rom roms tsigane* "
            + "manouche* asiatiq* chinois* turc turque turcs portugais* etranger* immigr* ethni* race racial*"),
        (SensitiveTopic.Judgement,
            "fou folle fous idiot* bete debil* agressi* mechant* desagreab* penible* insupport* menteu* ment sale salete paresseu* "
            + "faineant* radin* raciste* chiant* bizarre* parano* hysteriq* geignard* assiste assistee assistanat profiteu* ivrogne* capricieu* mythoman*"),
    ];

    private static readonly Dictionary<string, SensitiveTopic> Words = Entries(stems: false);

    private static readonly List<KeyValuePair<string, SensitiveTopic>> Stems = [.. Entries(stems: true)];

    /// <summary>The words found, each once, in the order of the text.</summary>
    public static IReadOnlyList<SensitiveWord> Find(string? text)
    {
        var found = new List<SensitiveWord>();
        foreach (var word in SearchText.Normalize(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal))
        {
            if (TopicOf(word) is { } topic)
                found.Add(new SensitiveWord(word, topic));
        }
        return found;
    }

    private static SensitiveTopic? TopicOf(string word)
    {
        if (Words.TryGetValue(word, out var topic))
            return topic;
        foreach (var (stem, of) in Stems)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal))
                return of;
        }
        return null;
    }

    private static Dictionary<string, SensitiveTopic> Entries(bool stems)
        => (from list in Lists
            from entry in list.Stems.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            where entry.EndsWith('*') == stems
            select (Word: SearchText.Normalize(entry), list.Topic))
            .DistinctBy(entry => entry.Word, StringComparer.Ordinal)
            .ToDictionary(entry => entry.Word, entry => entry.Topic, StringComparer.Ordinal);
}
