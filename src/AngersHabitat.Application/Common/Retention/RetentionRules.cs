using System.Globalization;
using AngersHabitat.Domain.Accounts;
using AngersHabitat.Domain.CallCentre;
using AngersHabitat.Domain.Files;
using AngersHabitat.Domain.Interventions;
using AngersHabitat.Domain.Outreach;
using AngersHabitat.Domain.Privacy;
using AngersHabitat.Domain.Subscriptions;

namespace AngersHabitat.Application.Common.Retention;

/// <summary>The one table of what is held of people, why, and for how long. The terms are those that the code keeps.</summary>
public static class RetentionRules
{
    private const string Minimised = "GDPR art. 5.1.c and 5.1.e";
    private const string Own = "GDPR art. 5.1.e; the length is the landlord's own rule";

    /// <summary>Every kind of personal data.</summary>
    public static IReadOnlyList<RetentionRule> All { get; } = [.. Staff, .. Tenants, .. Public];

    private static IEnumerable<RetentionRule> Staff =>
    [
        new("Staff accounts: name, address, roles, agency, last day, password hash, hashes of links and recovery codes, sealed secret of the second factor", "accounts", "sign-in", "administrators",
            "while employed", "GDPR art. 6.1.f"),
        new("Sessions: account, when begun and last used, name of browser and system; no network address", "sessions", "end what is left open", "the person herself",
            $"until the session ends, {Session.Longest.TotalHours:0} hours at most", Minimised, "Accounts.CleanSessions"),
        new("Journal: who changed what, before and after; sealed", "journal", "accountability", "administrators", $"{AuditEntry.YearsKept} years",
            "GDPR art. 5.2; limitation of actions, Code civil art. 2224", "Privacy.EraseJournal", ErasingRule.Journal),
        new("Refused sign-ins and pages: account, use case, how often; of unknown addresses their number alone", "journal", "notice attacks", "administrators", "as the journal", "GDPR art. 32"),
        new("Files waiting to be confirmed; who sent which, with how many lines", "files under way", "take them in", "who sent it",
            $"{Days(FileImport.Memory)} of what was taken in, without its lines; {FileImport.Patience.TotalMinutes:0} minutes when nobody confirms", Minimised, "Files.Erase", ErasingRule.StagedFile),
    ];

    private static IEnumerable<RetentionRule> Tenants =>
    [
        new("People to call: name, age, telephone, address, coded needs, short note", "campaigns", "take news, offer help",
            "outreach agents, for the call in hand; a manager for one person, after saying why, for a quarter of an hour, and for open escalations and referrals in their lists",
            $"the campaign and {Campaign.RetentionMonths} months after its closing, announced a week before on the overview of steering, as long as no referral is open; a manager may do it before (`AnonymiseCampaign`), for one person at once at her request (`ErasePerson`)",
            Own, "Outreach.EraseCampaigns", ErasingRule.Campaign),
        new("Referral to the CCAS, with the person's agreement or a vital emergency", "referrals", "help carried by the CCAS", "outreach agents and managers, the CCAS by file", "as above", "GDPR art. 6.1.a, 6.1.d", "Outreach.EraseCampaigns"),
        new("Caller's number", "callbacks, urgent calls", "the callback owed, the urgent call", "call centre",
            $"until the callback ends; {CallRetention.UrgentKept.TotalHours:0} hours after an urgent call was taken; at once when noted by mistake; figures stay", Own, "CallCentre.Erase", ErasingRule.UrgentCall),
        new("Note of a call that came in", "calls", "answer who calls again", "call centre", Days(CallRetention.NoteKept), Own, "CallCentre.Erase", ErasingRule.CallNote),
        new("Name, number and words of whom a visit is for", "visits", "the appointment", "call centre, planners, who goes", $"{Days(Intervention.ContactKept)} after its end; place, states and answers stay", Own, "Interventions.Erase", ErasingRule.VisitContact),
        new("Keys and codes to get in", "accesses", "the visit", "who goes, on the day, by a line in the journal", "until the visit ends", Minimised, "Interventions.Erase", ErasingRule.VisitAccess),
        new("Photograph of a dirty point sent without a name, or of a problem that a caretaker tells", "photographs", "to find and mend it", "maintenance, technicians, managers; never the public",
            $"{Days(Photograph.Kept)}; place and device are taken out before it is stored", Minimised, "Files.ErasePhotographs", ErasingRule.Photograph),
    ];

    private static IEnumerable<RetentionRule> Public =>
    [
        new("Number searched in the campaigns", "nowhere", "name and whether a call is owed", "nobody", "not kept; the journal holds how many were found", Minimised),
        new("Who told that a point is dirty", "nowhere", "nobody is asked", "nobody", "not kept; the address of the connection only counts, in memory, for a minute", Minimised),
        new("Mail address that follows a residence, an agency or tenders, its choices and dates", "subscriptions", "send what was asked for, with consent", "nobody; masked for administrators",
            $"until it leaves or is refused twice; {Subscription.LinkFor.TotalHours:0} hours when not confirmed; files of letters a week", "GDPR art. 6.1.a, 7.3", "Subscriptions.Erase", ErasingRule.SubscriptionRequest),
        new("Address typed in « Trouver mon lieu d'accueil »", "nowhere", "answered and forgotten; it travels by POST, never in an address or a log", "nobody", "not kept", Minimised),
    ];

    /// <summary>The table as <c>docs/data-protection.md</c> shows it.</summary>
    public static string Table() => string.Join('\n', (IEnumerable<string>)
    [
        "| Data | Where | Why | Who sees it | How long | Source | Erased by |", "|---|---|---|---|---|---|---|",
        .. All.Select(rule => $"| {rule.Data} | {rule.Where} | {rule.Why} | {rule.WhoSees} | {rule.HowLong} | {rule.Source} | {(rule.By is { } chore ? $"`{chore}`" : "")}{(rule.Certificates.Count > 0 ? ", certified" : "")} |"),
    ]);

    private static string Days(TimeSpan kept) => kept.TotalDays.ToString("0 days", CultureInfo.InvariantCulture);
}
