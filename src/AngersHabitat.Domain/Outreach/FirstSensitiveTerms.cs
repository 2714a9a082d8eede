namespace AngersHabitat.Domain.Outreach;

/// <summary>The list with which a portal begins: what the GDPR protects (article 9), measures of protection, and judgements. Managers change it afterwards.</summary>
public static class FirstSensitiveTerms
{
    /// <summary>Terms by topic, separated by commas.</summary>
    public static readonly IReadOnlyList<(SensitiveTopic Topic, string Terms)> All =
    [
        (SensitiveTopic.Illness,
            "malad*, cancer*, alzheimer*, parkinson*, diabét*, démen*, dépress*, AVC, infarctus, cardiaqu*, psychiat*, psycholog*, schizo*, bipolair*, alcool*, "
            + "drogu*, toxico*, covid*, sida, VIH, séropositi*, hépatit*, épilep*, suicid*, tumeur, incontinen*, sénil*, hospitalis*, opéré, opération du, chirurgi*, aveugle, "
            + "malvoyant, cécité, sourd, surdité, malentendant, asthm*, arthros*, glaucome, cataracte, thrombos*, phlébite, escarre, tubercul*, trisomi*, autis*, "
            + "sclérose, rhumatism*, hypertension, cholestérol, anorexi*, obèse, obésité, amput*, greff*, leucémi*, métastas*, coma, fin de vie, soins palliatifs, infirme, "
            + "anxieux, angoiss*, fracture, insuffisance rénale, insuffisance respiratoire"),
        (SensitiveTopic.Treatment,
            "insulin*, chimio*, radiothérap*, dialys*, perfusion, perfusé, morphine, antidépresseur, anxiolytique, neuroleptique, anticoagulant, antibiotique, "
            + "somnifère, traitement, piqûre, pilulier, oxygène, méthadone, cortison*, corticoïd*, vaccin*, transfusion, pacemaker, prothèse, sonde, pansement, kinésithérap*"),
        (SensitiveTopic.Mobility,
            "fauteuil, fauteuil roulant, déambulateur, béquille, canne, mobilité réduite, PMR, alité, grabataire, lit médicalisé, lève-personne, handicap*, invalid*, "
            + "paralys*, paraplég*, hémiplég*, tétraplég*, dépendant, perte d'autonomie, GIR, ne marche plus, ne marche pas"),
        (SensitiveTopic.Protection,
            "tutelle, tuteur, tutrice, curatelle, curateur, curatrice, sauvegarde de justice, mandat de protection, habilitation familiale, mandataire judiciaire, "
            + "majeur protégé, sous protection, juge des contentieux de la protection, juge des tutelles"),
        (SensitiveTopic.Religion,
            "musulman*, islam*, juif, judaism*, israélit*, catholi*, chrétien, protestant*, évangéli*, bouddhis*, hindou*, athée, jéhovah, mosquée, synagogue, église, "
            + "ramadan*, halal, casher, voile, voilé, prière, pratiquant, religi*, imam, rabbin, prêtre"),
        (SensitiveTopic.Origin,
            "arabe, maghréb*, algérien, marocain*, tunisien*, africain, noir, blanc, blanche, gitan, rom, tsigane, manouche, gens du voyage, asiati*, chinois, turc, "
            + "portugais, roumain*, étranger, immigr*, ethni*, race, racial*, sans papiers, nationalité, réfugié, origine étrangère"),
        (SensitiveTopic.Opinion,
            "syndicat, syndiqué, syndicaliste, communiste, socialiste, extrême droite, extrême gauche, homosexu*, lesbien*, gay, transsexu*, transgenre"),
        (SensitiveTopic.Judgement,
            "fou, folle, idiot, bête, débil*, agressi*, méchant, désagréab*, pénible, insupport*, menteu*, ment, sale, saleté, paresseu*, fainéant, radin, raciste, "
            + "chiant, bizarre, parano*, hystéri*, geignard, assisté, assistanat, profiteu*, ivrogne, capricieu*, mythoman*"),
    ];
}
