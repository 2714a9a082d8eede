namespace AngersHabitat.Domain.Notices;

/// <summary>The templates with which a portal begins; staff change them afterwards. Square brackets are to be filled in.</summary>
public static class FirstNoticeTemplates
{
    /// <summary>One for each topic.</summary>
    public static IReadOnlyList<NoticeContent> All { get; } =
    [
        new(NoticeTopic.WaterCut, Importance.Urgent, "Coupure d'eau [jour, de … h à … h]",
            "L'eau sera coupée [jour, de … h à … h].\n\nGardez de l'eau pour la journée. Fermez vos robinets. Au retour de l'eau, laissez couler quelques minutes.")
        {
            TitleEn = "Water cut [day, from … to …]",
            TextEn = "There will be no water [day, from … to …].\n\nKeep some water for the day. Close your taps. When the water is back, let it run for a few minutes.",
        },
        new(NoticeTopic.LiftOut, Importance.Urgent, "Ascenseur à l'arrêt [entrée B]",
            "L'ascenseur [de l'entrée B] est à l'arrêt. Le réparateur vient [jour, avant … h].\n\nVous ne pouvez pas prendre l'escalier ? Appelez-nous : nous vous aidons.")
        {
            TitleEn = "Lift out of order [entrance B]",
            TextEn = "The lift [of entrance B] is out of order. The repairer comes [day, before … pm].\n\nYou cannot use the stairs? Call us: we will help you.",
        },
        new(NoticeTopic.Heating, Importance.Urgent, "Panne de chauffage",
            "Le chauffage est en panne depuis [jour, heure]. L'entreprise est sur place.\n\nVous avez froid, un bébé ou une personne malade chez vous ? Appelez-nous : nous prêtons un radiateur."),
        new(NoticeTopic.Works, Importance.Practical, "Travaux [dans la cage d'escalier A]",
            "Des travaux commencent [jour]. Ils durent [trois semaines]. Il y aura du bruit [de 8 h à 17 h].\n\nLes ouvriers portent un masque. Ils n'entrent pas chez vous sans rendez-vous."),
        new(NoticeTopic.Hours, Importance.Practical, "Nouveaux horaires [de l'agence Nord]",
            "À partir du [jour], [l'agence Nord] ouvre [de 9 h à 12 h 30].\n\nAppelez avant de venir : nous réglons beaucoup de choses par téléphone."),
        new(NoticeTopic.Crisis, Importance.Urgent, "Ce qui change [à partir du (jour)]",
            "Les agences restent ouvertes. Les loges répondent par téléphone de 17 h à 18 h.\n\nPortez un masque dans le hall et l'ascenseur. Prenez l'ascenseur seul ou en famille.")
        {
            TitleEn = "What changes [from (day)]",
            TextEn = "Our offices stay open. The caretakers answer by telephone from 5 to 6 pm.\n\nWear a mask in the hall and in the lift. Take the lift alone or with your family.",
        },
        new(NoticeTopic.CcasActivities, Importance.News, "[Cercle par téléphone], chaque [jeudi]",
            "Le CCAS propose [un cercle par téléphone], chaque [jeudi de 15 h à 16 h]. C'est gratuit.\n\nPour participer, appelez-nous."),
        new(NoticeTopic.Other, Importance.Practical, "[Titre court]", "[Ce qui se passe, où, quand.]\n\n[Ce qu'il faut faire.]"),
    ];
}
