using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Application.CallCentre;

/// <summary>Invents what the agents have noted this morning: calls, calls owed (some late), urgent calls.</summary>
internal sealed class CallDemoToday(PortalDbContext db, Guid agentId, DateTime now, Random chance)
{
    private static readonly Dictionary<CallReason, string> Notes = new()
    {
        [CallReason.Emergency] = "Plus d'électricité dans l'escalier",
        [CallReason.Repair] = "Chauffe-eau en panne depuis hier",
        [CallReason.Rent] = "Demande un échéancier",
        [CallReason.Cleanliness] = "Ampoule du hall, poubelles débordent",
        [CallReason.Neighbours] = "Bruit le soir, 3e étage",
        [CallReason.Sanitary] = "Demande si la loge reçoit",
        [CallReason.Isolation] = "Ne sort plus, aimerait être appelée",
        [CallReason.Other] = "Attestation de logement",
    };

    private static readonly (string Name, string Number, int OwedMinutes, int DueMinutes)[] Owed =
    [
        ("Mme Beaumont", "+33261914410", 2_820, -1_380), ("M. Cadeau", "+33639984502", 85, -25), ("Mme Da Silva", "+33261914733", 70, -5),
        ("M. Esnault", "+33639984118", 60, 20), ("Mme Fouquet", "+33261914090", 45, 45), ("M. Gaultier", "+33639984655", 38, 60),
        ("Mme Hamdi", "+33261914288", 31, 120), ("M. Joly", "+33639984901", 20, 240), ("Mme Kouassi", "+33261914567", 12, 300),
    ];

    /// <summary>Adds the rows; the caller saves.</summary>
    public void Add()
    {
        for (var index = 0; index < 104; index++)
        {
            var outcome = chance.Next(8) == 0 ? CallOutcome.Transferred : CallOutcome.Answered;
            Note(chance.Next(1, 89), CallDemoDay.Reason(chance), outcome, withNote: index % 9 == 0);
        }
        foreach (var (name, number, owedMinutes, dueMinutes) in Owed)
        {
            var call = Note(owedMinutes, CallDemoDay.Reason(chance), CallOutcome.CallBack, withNote: true);
            // Wanted at an instant that may have passed since: owed then, late now.
            var due = now.AddMinutes(dueMinutes);
            db.Callbacks.Add(new Callback(call.Id, call.Id, number, name, due < call.StartedAt ? call.StartedAt : due, call.StartedAt));
        }
        var leak = Note(14, CallReason.Emergency, CallOutcome.Urgent, "Fuite au plafond de la salle de bain, eau coupée");
        db.UrgentCalls.Add(new UrgentCall(leak.Id, leak.Id, CallReason.Emergency, "12 rue des Demoiselles, 2e étage", "+33261914021", leak.StartedAt));
        var lift = Note(4, CallReason.Emergency, CallOutcome.Urgent, "Ascenseur arrêté, personne en fauteuil au 6e");
        db.UrgentCalls.Add(new UrgentCall(lift.Id, lift.Id, CallReason.Emergency, "8 rue Eugénie-Mansion", "+33639984077", lift.StartedAt));
    }

    private InboundCall Note(int minutesAgo, CallReason reason, CallOutcome outcome, bool withNote)
        => Note(minutesAgo, reason, outcome, withNote ? Notes[reason] : null);

    private InboundCall Note(int minutesAgo, CallReason reason, CallOutcome outcome, string? note)
    {
        var id = new byte[16];
        chance.NextBytes(id);
        var call = InboundCall.Noted(new Guid(id), now.AddMinutes(-minutesAgo).AddSeconds(-chance.Next(60)), reason, outcome, note, agentId);
        db.InboundCalls.Add(call);
        return call;
    }
}
